import { describe, expect, test } from 'vitest';
import { sources, tools } from '@/lib/dataset';
import { factsOfTool, headingsNotNewer } from '@/lib/dataset/check-age';
import { type FigureMention, figuresToldAlike } from '@/lib/dataset/check-figures';
import { citedForSubject, partsHaveSubjects } from '@/lib/dataset/check-subjects';
import { sourceSubjects } from '@/lib/dataset/sources/subjects';
import { formatIssues } from '@/lib/shared/issue';
import { figureMentions } from '../facts/figure-mentions';
import { mentionsOf, mentionsOfFigures, namedFacts } from '../facts/named-facts';
import { articlePassages, recordPassages } from '../facts/passages';

/** What the real articles and records say, held against each other and against what their sources are about. */

const articles = articlePassages();
const records = recordPassages();

test('each chapter, appendix and capability says what it is about', () => {
  expect(formatIssues(partsHaveSubjects(sources, sourceSubjects))).toBe('');
});

test('each is cited only where something of that is said', () => {
  expect(formatIssues(citedForSubject([...articles, ...records], sourceSubjects))).toBe('');
});

test('no text claims a later month than the tools have that its article links', () => {
  const headings = articles.map(({ path, text }) => {
    const file = path.replace(/:\d+$/, '');
    const linked = new Set(articles.filter((each) => each.path.startsWith(`${file}:`)).flatMap((each) => each.tools));
    return { path, text, rows: tools.filter(({ id }) => linked.has(id)).flatMap(factsOfTool) };
  });
  expect(formatIssues(headingsNotNewer(headings))).toBe('');
  // One of the articles as it was.
  const [table] = headings.filter(({ rows }) => rows.length > 10);
  if (!table) throw new Error('An article links many tools');
  const planted = { ...table, text: 'Job Usual tools What to know in December 2026' };
  expect(headingsNotNewer([planted])).toHaveLength(1);
});

test('a figure of one source is told alike in all places', () => {
  expect(formatIssues(figuresToldAlike(figureMentions(articles, records, sources)))).toBe('');
});

/** A guide that tells one story at every turn has read little: the same outage stood in 21 places, and one tool in 18. */
const mostMentions = 8;

test(`no outage, tool or share is told more than ${mostMentions} times`, () => {
  const told = [
    ...mentionsOf(namedFacts, [...articles, ...records]),
    ...mentionsOfFigures(figureMentions(articles, records, sources)),
  ];
  expect(told.length).toBeGreaterThan(60);
  const often = told.filter(({ paths }) => paths.length > mostMentions);
  expect(often.map(({ id, paths }) => `${id}: ${paths.length}, in ${paths.join(', ')}`)).toEqual([]);
});

test('a fact is counted in each passage that tells it, but where it is the subject', () => {
  const [meta] = namedFacts;
  if (!meta) throw new Error('There are facts');
  const told = { text: 'Meta lost its network.', sources: [], grade: null, within: '', tools: [], cited: [] };
  const places = ['content/models/sre.mdx:9', 'practices.one', 'content/guides/case-studies.mdx:12'];
  const [counted] = mentionsOf(
    [meta],
    places.map((path) => ({ ...told, path })),
  );
  expect(counted?.paths).toEqual(['content/models/sre.mdx:9', 'practices.one']);
});

/** The same faults as were once in the guide, planted into copies of the real texts: each is found. */
describe('finds', () => {
  test('a chapter that is cited for what another one says', () => {
    const limits = records.find(({ path }) => path === 'practices.limits-between-services');
    if (!limits) throw new Error('The practice is there');
    const planted = { ...limits, sources: ['sre-book-monitoring'] };
    expect(citedForSubject([planted], sourceSubjects).map(({ path }) => path)).toEqual([limits.path]);
    expect(citedForSubject([{ ...planted, text: `${planted.text} Page on symptoms.` }], sourceSubjects)).toEqual([]);
  });

  test('a chapter that doesn’t say what it is about', () => {
    const { 'sre-book-toil': _, ...others } = sourceSubjects;
    expect(partsHaveSubjects(sources, others).map(({ path }) => path)).toEqual(['sources.sre-book-toil']);
  });

  test('a figure that is doubted in one place and reported in another', () => {
    const path = 'netops.cells.automation-focus';
    const planted: FigureMention = { path, figure: '18%', source: 'ema-itential-automation', telling: 'reported' };
    const issues = figuresToldAlike([...figureMentions(articles, records, sources), planted]);
    expect(issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^18% of ema-itential-automation is reported here and claimed in content\//),
    ]);
  });
});
