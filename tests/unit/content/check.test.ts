import { describe, expect, test } from 'vitest';
import { inspectArticle } from '@/lib/content/inspect';
import { modelArticles } from '@/lib/content/kinds';
import { soundArticle, soundKnown } from './article-text';

const file = 'content/models/sre.mdx';

async function issuesOf(text: string, name = file) {
  const result = await inspectArticle(modelArticles, name, text, soundKnown);
  return result.ok ? [] : result.error.map(({ path, message }) => `${path} ${message}`);
}

/** The sound article with one part replaced. Fails if the part isn't there, so that no fault is planted in vain. */
function planted(part: string, fault: string): string {
  if (!soundArticle.includes(part)) throw new Error(`The sound article has no “${part}”`);
  return soundArticle.replace(part, () => fault);
}

test('a sound article has no issue', async () => {
  expect(await issuesOf(soundArticle)).toEqual([]);
});

describe('each fault gives exactly its own issue', () => {
  test.each([
    ['an unknown source', '"c"', '"nobody"', `${file}:14 No source has the id “nobody”`],
    [
      'a <Cite> without a source',
      '<Cite source="c" />',
      '<Cite /> <Cite source="c" />',
      `${file}:14 A <Cite> has no source`,
    ],
    [
      'a <Cite> whose source is an expression',
      '<Cite source="c" />',
      '<Cite source={1} /> <Cite source="c" />',
      `${file}:14 A <Cite> has no source`,
    ],
    [
      'no definition at the start',
      '<Definition>',
      'First this.\n\n<Definition>',
      `${file} The body does not open with <Definition>`,
    ],
    ['a definition of one sentence', 'as software. It', 'as software, and it', `${file} <Definition> has 1 sentences`],
    ['an h1', '### Who', '# Who', `${file}:16 “Who says so?” is an h1`],
    ['a skipped heading level', '### Who', '#### Who', `${file}:16 “Who says so?” is an h4 right under an h2`],
    [
      'a link to an unknown model',
      '/models/devops',
      '/models/devop',
      `${file}:18 Link “/models/devop”: the guide has no such page`,
    ],
    [
      'a link to a page that does not exist',
      '/metrics/',
      '/metric#',
      `${file}:19 Link “/metric#burn-rate”: the guide has no such page`,
    ],
    [
      'a link to an entry that does not exist',
      '/metrics/burn-rate',
      '/metrics/burnrate',
      `${file}:19 Link “/metrics/burnrate”: the guide has no such page`,
    ],
    [
      'a link to an entry in its list, though it has a page',
      '/metrics/burn-rate',
      '/metrics#burn-rate',
      `${file}:19 Link “/metrics#burn-rate”: /metrics has no anchor “burn-rate” for links`,
    ],
    [
      'a link to no term of the glossary',
      '/glossary#toil',
      '/glossary#toyl',
      `${file}:19 Link “/glossary#toyl”: /glossary has no anchor “toyl” for links`,
    ],
    [
      'a comparison with an unknown model',
      'models=devops,sre',
      'models=devops,sr',
      `${file}:18 Link “/compare?models=devops,sr”: no model has the id “sr”`,
    ],
    [
      'a link to no heading',
      '(#where-does-it-come-from)',
      '(#nowhere)',
      `${file}:19 Link “#nowhere”: no heading has that id`,
    ],
    [
      'a component that does not exist',
      'Several people do.',
      '<Aside>Hm.</Aside>',
      `${file}:18 “Aside” cannot be used in an article of this kind`,
    ],
    ['an image', 'Several people do.', '![Hm](/a.png)', `${file}:18 “image” cannot be used in an article of this kind`],
    ['an expression', 'Several people do.', '{1 + 1}', `${file}:18 “{…}” cannot be used in an article of this kind`],
    [
      'an export',
      '### Who',
      'export const a = 1;\n\n### Who',
      `${file}:16 “import or export” cannot be used in an article of this kind`,
    ],
    [
      'the opening of another kind',
      'Several people do.',
      '<Answer>Yes.</Answer>',
      `${file}:18 “Answer” cannot be used in an article of this kind`,
    ],
    ['too few sources', 'f g h i j k l', 'f g h i j k', `${file} Cites 11 distinct sources; at least 12 are needed`],
    [
      'rows of an unknown dimension',
      'dimensions="kpis change-cadence"',
      'dimensions="kpi"',
      expect.stringContaining(`${file}:25 <Rows>: dimensions.0: Invalid option`),
    ],
    [
      'rows of no dimension',
      'dimensions="kpis change-cadence"',
      'dimensions=" "',
      `${file}:25 <Rows>: dimensions: Name at least one`,
    ],
    [
      'an attribute that a piece does not know',
      'dimensions="kpis change-cadence"',
      'dimensions="kpis" model="sre"',
      expect.stringContaining(`${file}:25 <Rows>: body: Unrecognized key`),
    ],
    [
      'a piece whose attribute is an expression',
      'id="burn-rate"',
      'id={1}',
      expect.stringContaining(`${file}:27 <MetricDefinition>: id: Invalid input`),
    ],
    [
      'an unknown metric',
      'id="burn-rate"',
      'id="burning"',
      `${file}:27 <MetricDefinition>: no metric has the id “burning”`,
    ],
    [
      'a list of practices that does not exist',
      'area="reliability"',
      'area="network"',
      `${file}:29 <PracticeList>: sre has no practice in the area network`,
    ],
    ['a misspelt key in the front matter', 'checkedOn:', 'checkedon:', expect.stringContaining(`${file}:frontmatter`)],
    [
      'another model than the file name',
      'model: sre',
      'model: devops',
      expect.stringContaining('Its front matter is that of devops.mdx'),
    ],
  ])('%s', async (_name, part, fault, issue) => {
    const issues = await issuesOf(planted(part, fault));
    // A misspelt key is two faults: one key is unknown, and one is missing.
    expect(issues).toEqual(part === 'checkedOn:' ? [issue, issue] : [issue]);
  });

  test('a description that link previews would cut off', async () => {
    const issues = await issuesOf(planted('What SRE is.', 'x'.repeat(161)));
    expect(issues).toEqual([expect.stringContaining(`${file}:frontmatter.description`)]);
  });

  test('too few words', async () => {
    const issues = await issuesOf(soundArticle.slice(0, soundArticle.indexOf('Nothing here')));
    expect(issues).toEqual([
      expect.stringMatching(/^content\/models\/sre\.mdx Has \d\d words; at least 2000 are needed$/),
    ]);
  });

  test('too many words', async () => {
    const issues = await issuesOf(`${soundArticle}${'word '.repeat(1000)}`);
    expect(issues).toEqual([
      expect.stringMatching(/^content\/models\/sre\.mdx Has 3\d\d\d words; at most 3000 are allowed$/),
    ]);
  });
});

test('all issues are reported at once, those of the front matter too', async () => {
  const issues = await issuesOf(
    planted('model: sre', 'model: ops').replace('"c"', '"nobody"').replace('### Who', '# Who'),
  );
  expect(issues).toEqual([
    expect.stringContaining(`${file}:frontmatter.model`),
    expect.stringContaining('“Who says so?” is an h1'),
    expect.stringContaining('No source has the id “nobody”'),
  ]);
});
