import { expect, test } from 'vitest';
import { compileArticle } from '@/lib/content/compile';
import type { Term } from '@/lib/content/term-words';
import { soundArticle } from './article-text';

async function compiled(text: string, terms: readonly Term[] = []) {
  const result = await compileArticle('content/models/sre.mdx', text, terms);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

test('sources are numbered in the order in which the text first cites them', async () => {
  const { citations } = await compiled(soundArticle);
  expect(citations.map(({ source }) => source)).toEqual([...'abcdefghijkl']);
});

test('a source keeps its number when it is cited again, and every place is remembered', async () => {
  const { citations } = await compiled(soundArticle);
  expect(citations[1]).toEqual({ source: 'b', places: ['cite-2-1', 'cite-2-2'] });
});

test('the space before a citation is dropped, so that the number follows the full stop directly', async () => {
  const { code } = await compiled('A fact. <Cite source="x" /> Another.\n');
  expect(code).toContain('"A fact."');
});

test('numbers and places are written into the code, so that the component only displays', async () => {
  const { code } = await compiled(soundArticle);
  expect(code).toContain('numbers:"2 4 5"');
  expect(code).toContain('places:"cite-2-2 cite-4-1 cite-5-1"');
});

test('live pieces are numbered in document order, so that the component only displays', async () => {
  const { code, observed } = await compiled(soundArticle);
  expect(observed.pieces.map(({ name, line }) => ({ name, line }))).toEqual([
    { name: 'Rows', line: 25 },
    { name: 'MetricDefinition', line: 27 },
    { name: 'PracticeList', line: 29 },
  ]);
  expect(code).toContain('id:"burn-rate",piece:"1"');
});

test('the outline holds the h2 and h3 headings with the ids that the page links to', async () => {
  const { outline, code } = await compiled(`${soundArticle}\n#### Too small for the outline\n`);
  expect(outline.map(({ depth, text, id }) => ({ depth, text, id }))).toEqual([
    { depth: 2, text: 'Where does it come from?', id: 'where-does-it-come-from' },
    { depth: 3, text: 'Who says so?', id: 'who-says-so' },
  ]);
  expect(code).toContain('id:"where-does-it-come-from"');
});

test('a heading never takes an id that the page around the article uses', async () => {
  const { outline } = await compiled(`${soundArticle}\n## Sources\n\n## Sources\n`);
  expect(outline.slice(2).map(({ id }) => id)).toEqual(['sources-1', 'sources-2']);
});

test('words are counted in the text, not in the front matter or in attributes', async () => {
  const { words } = await compiled('---\ntitle: Not counted\n---\n\nOne two `three` **four**. <Cite source="x" />\n');
  expect(words).toBe(4);
});

test('a heading never takes the id of a row of the comparison', async () => {
  const { outline } = await compiled('## Purpose\n');
  expect(outline.map(({ id }) => id)).toEqual(['purpose-1']);
});

test('tables get names of their own', async () => {
  const table = '\n| a | b |\n| - | - |\n| 1 | 2 |\n';
  const { code } = await compiled(`${table}\ntext\n${table}`);
  expect(code).toContain('"aria-label":"Table 1"');
  expect(code).toContain('"aria-label":"Table 2"');
});

test('the first use of a term is linked, and counts neither as a word nor as a link of the author', async () => {
  const terms = [{ id: 'toil', words: ['toil'] }];
  const linked = await compiled('Toil is toil.\n', terms);
  const plain = await compiled('Toil is toil.\n');
  expect(linked.terms).toEqual(['toil']);
  expect(linked.code).toContain('href:"/glossary#toil"');
  expect(linked.observed).toEqual(plain.observed);
});

test('an aligned column asks for no style attribute', async () => {
  const { code } = await compiled('| a |\n| -: |\n| 1 |\n');
  expect(code).toContain('align:"right"');
  expect(code).not.toContain('textAlign');
});

test('text that is not MDX gives an issue with file and line', async () => {
  const result = await compileArticle('content/models/sre.mdx', 'One line.\n\nAn <Unclosed element.\n', []);
  expect(result).toMatchObject({ ok: false, error: [{ path: 'content/models/sre.mdx:3' }] });
});

test('front matter that is not YAML gives an issue with file and line', async () => {
  const result = await compileArticle('content/models/sre.mdx', '---\ntitle: a\nmodel: b: c\n---\n\nText.\n', []);
  expect(result).toMatchObject({ ok: false, error: [{ path: 'content/models/sre.mdx:3' }] });
});
