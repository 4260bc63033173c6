import { expect, test } from 'vitest';
import { sources } from '@/lib/dataset';
import { everySourceCited, type UncitedException } from '@/lib/dataset/check-sources';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { citingArticles, citingRecords } from '@/lib/guide/links/citing';
import { formatIssues } from '@/lib/shared/issue';

/** The real sources, against everything that cites them. */

/** Sources that nothing cites, each with the reason to keep it. */
const uncited: readonly UncitedException[] = [];

test('each is cited by an article, a cell or a catalogue', () => {
  const citing = [...citingArticles(), ...citingRecords()];
  const cited = new Set(citing.flatMap((place) => place.sources));
  expect(formatIssues(everySourceCited(sources, cited, uncited))).toBe('');
});

test('the quick reading of articles finds what compiling them finds', async () => {
  const expected = await Promise.all(
    allArticles().map(async ({ href, title, compiled }) => {
      const { citations } = await compiled();
      return { kind: 'article', label: title, href, sources: citations.map(({ source }) => source) };
    }),
  );
  expect(citingArticles()).toEqual(expected);
}, 60_000);

test('have titles that tell them apart', () => {
  expect(new Set(sources.map(({ title }) => title)).size).toBe(sources.length);
});
