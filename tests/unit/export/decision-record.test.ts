import fc from 'fast-check';
import matter from 'gray-matter';
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { readScope } from '@/lib/address/scope';
import { modelNames, workAreas } from '@/lib/dataset';
import { decisionRecord } from '@/lib/export/decision-record';
import { currentEdition, type Edition, editions } from '@/lib/questionnaire';
import { calibrationProfiles } from '@/lib/questionnaire/calibration';
import { encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { hostileText } from '@/tests/made-up/hostile-text';

/** A decision record, read back as whoever keeps it would: its front matter as YAML, the rest as GitHub's Markdown. */

/** The parts of MADR 4, in their order. */
const madr = [
  'Context and Problem Statement',
  'Decision Drivers',
  'Considered Options',
  'Decision Outcome',
  'Pros and Cons of the Options',
  'More Information',
];

const recordOf = (answers: Record<string, string>, scope = '', edition: Edition = currentEdition) => {
  const sheet = { answers, importance: {} };
  const read = readScope(new URLSearchParams({ scope }));
  return decisionRecord({
    edition,
    sheet,
    code: encode(edition, sheet),
    scope: read.scope,
    scopeCut: read.cut,
    site: 'https://guide.example',
    version: '1.2.3',
  });
};
const answersOf = (profile: string) => calibrationProfiles.find(({ id }) => id === profile)?.answers ?? {};
const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(matter(markdown).content);

const headings = (tree: Root, depth: number) =>
  tree.children.flatMap((node) => (node.type === 'heading' && node.depth === depth ? [textOf(node)] : []));

/** What stands below a heading, up to the next of the same depth or higher. */
function below(tree: Root, title: string): RootContent[] {
  const start = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === title);
  const depth = Math.max(...[tree.children[start]].map((node) => (node?.type === 'heading' ? node.depth : 0)));
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex((node) => node.type === 'heading' && node.depth <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}

const tablesIn = (nodes: readonly RootContent[]) =>
  nodes.flatMap((node) =>
    node.type === 'table' ? [node.children.map((row) => row.children.map((c) => textOf(c)))] : [],
  );

describe('a decision record', () => {
  const text = recordOf(answersOf('C06'), 'Web shop');
  const tree = parse(text);

  test('has front matter in which a team fills in what only it knows', () => {
    expect(matter(text).data).toEqual({
      status: 'proposed',
      date: null,
      'decision-makers': null,
      consulted: null,
      informed: null,
    });
  });

  test('has the parts of MADR under their names, and the title that was given', () => {
    expect(headings(tree, 1)).toEqual(['Web shop: DevOps leads, with SRE for production reliability']);
    expect(headings(tree, 2)).toEqual(madr);
    expect(below(tree, 'Decision Outcome').flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []))).toEqual([
      'Consequences',
      'Confirmation',
    ]);
  });

  test('names every answer with its question', () => {
    const context = textOf({ type: 'root', children: below(tree, 'Context and Problem Statement') });
    for (const { text: question } of currentEdition.questions) expect(context).toContain(question);
    expect(context).toContain('What happens between a finished change');
  });

  test('considers all models and no new one, each with what speaks for and against it', () => {
    const options = [...Object.values(modelNames), 'No new model: keep what works'];
    const list = below(tree, 'Considered Options').find(({ type }) => type === 'list');
    expect(list?.type === 'list' ? list.children.map((item) => textOf(item)) : []).toEqual(options);
    const considered = below(tree, 'Pros and Cons of the Options');
    expect(considered.flatMap((node) => (node.type === 'heading' ? [textOf(node)] : []))).toEqual(options);
    for (const option of options) {
      const lists = below(tree, option).flatMap((node) => (node.type === 'list' ? node.children : []));
      expect(lists.length, option).toBeGreaterThan(0);
      for (const item of lists) expect(textOf(item)).toMatch(/^(Good|Neutral|Bad), because /);
    }
  });

  test('has a row for each work area in the decision, and in the table for names', () => {
    const areas = Object.values(workAreas).map(({ label }) => label);
    const [decision] = tablesIn(below(tree, 'Decision Outcome'));
    const [people] = tablesIn(below(tree, 'Who answers for what'));
    expect(decision?.slice(1).map(([area]) => area)).toEqual(areas);
    expect(decision?.slice(1, 3).map((row) => row.slice(1))).toEqual([
      ['DevOps', 'clear', '24%'],
      ['SRE', 'leaning', '20%'],
    ]);
    expect(people?.slice(1).map(([area]) => area)).toEqual(areas);
    expect(people?.every((row) => row.length === 5)).toBe(true);
  });

  test('has the plan, three figures that confirm it, and what leads back to the result', () => {
    expect(textOf({ type: 'root', children: below(tree, 'Plan for the first 90 days') })).toMatch(
      /By day 30.*By day 60.*By day 90/s,
    );
    const [figures] = below(tree, 'Confirmation').flatMap((node) => (node.type === 'list' ? [node.children] : []));
    expect(figures?.map((item) => textOf(item).split(' (')[0])).toEqual([
      'Change lead time',
      'Deployment frequency',
      'Failed deployment recovery time',
    ]);
    const code = encode(currentEdition, { answers: answersOf('C06'), importance: {} });
    const way = textOf({ type: 'root', children: below(tree, 'How to work this out again') });
    expect(way).toContain(`https://guide.example/r/${code}?scope=Web+shop`);
    expect(way).toContain('edition 2026.2');
    expect(way).toContain('Opsblend 1.2.3');
  });
});

describe('the other kinds of results', () => {
  test('too few answers: no option is chosen, and what is open is listed', () => {
    const tree = parse(recordOf({ 'release-need': 'weekly' }));
    expect(headings(tree, 1)).toEqual(['Model of IT operations: There is not enough to tell yet']);
    expect(headings(tree, 2)).toEqual(madr);
    expect(textOf({ type: 'root', children: below(tree, 'Decision Outcome') })).toContain('No option is chosen');
    expect(tablesIn(below(tree, 'Decision Outcome'))).toEqual([]);
    const [open] = below(tree, 'What is not known').flatMap((node) => (node.type === 'list' ? [node.children] : []));
    expect(open).toHaveLength(29);
  });

  test('no model: keeping what works is the chosen option, and the basics are the plan', () => {
    const [where] = currentEdition.noModel?.where ?? [];
    const answers = Object.entries(where ?? {}).flatMap(([question, [option]]) => (option ? [[question, option]] : []));
    const tree = parse(recordOf(Object.fromEntries(answers)));
    expect(headings(tree, 2)).toEqual(madr);
    const outcome = textOf({ type: 'root', children: below(tree, 'Decision Outcome') });
    expect(outcome).toContain('Chosen option: “No new model: keep what works”');
    expect(headings(tree, 3)).toContain('Plan for the first 90 days');
  });

  test('of any edition and any answers have the parts of MADR, and open well in a repository', () => {
    const any = fc
      .constantFrom(...editions)
      .chain((edition) => fc.tuple(fc.constant(edition), arbitrarySheet(edition)));
    fc.assert(
      fc.property(any, ([edition, { answers }]) => {
        const text = recordOf({ ...answers }, '', edition);
        expect(headings(parse(text), 2)).toEqual(madr);
        expect(text).not.toMatch(/[ \t\r]\n|\n\n\n|[^\n]$/);
        expect(text).not.toMatch(/undefined|NaN|\[object/);
        expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(400);
      }),
      { numRuns: 12 },
    );
  });
});

describe('a title', () => {
  test('is text everywhere, whatever it is: the parts, the tables and the front matter stay what they are', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const { scope, cut } = readScope(new URLSearchParams({ scope: title }));
        // The first edition is judged by weights alone, which takes the least time.
        const text = recordOf({ 'release-need': 'weekly' }, title, editions[0]);
        const tree = parse(text);
        expect(matter(text).data.status).toBe('proposed');
        expect(headings(tree, 1)).toEqual([
          `${scope.replaceAll(/\s+/g, ' ') || 'Model of IT operations'}: There is not enough to tell yet`,
        ]);
        expect(headings(tree, 2)).toEqual(madr);
        expect(tablesIn(tree.children)).toHaveLength(1);
        expect(text.includes('was longer than 60 characters')).toBe(cut);
        visit(tree, (node) => expect(['html', 'image', 'code']).not.toContain(node.type));
      }),
      { numRuns: 60 },
    );
  });
});
