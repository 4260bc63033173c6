import { writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { type ArticleKind, askedArticles, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { observe } from '@/lib/content/observe';
import { readArticles } from '@/lib/content/read-articles';
import { formatIssues } from '@/lib/shared/issue';
import { runningText } from '@/tests/reading-level/running-text';
import { checkReading, type ReadingLimits, readingLevel } from '../reading-level/reading-level';
import { type MeasuredArticle, readingTable } from '../reading-level/reading-table';

/** How hard the real articles are to read. `npm run check` shows the table. */

const limits: ReadingLimits = {
  // The hardest, on TechOps, had 56.9 when this was set: names of standards and agencies weigh on it.
  leastEase: 55,
  // The longest but for the exceptions had 40 when this was set: about what one can read aloud in one breath.
  longest: 40,
};

/** Articles that may hold one longer sentence, of exactly so many words, each with the reason. */
const longer: readonly { name: string; words: number; reason: string }[] = [
  { name: 'models/netops', words: 47, reason: 'the definition has two sentences, and the dataset has the same' },
];

const measured = [
  ...measuredOf(modelArticles),
  ...measuredOf(pairArticles),
  ...measuredOf(guideArticles),
  ...measuredOf(askedArticles),
];

function measuredOf<Frontmatter>(kind: ArticleKind<Frontmatter>): MeasuredArticle[] {
  return readArticles(kind).map(({ name, readTree }) => {
    const tree = readTree();
    const folder = kind.folder.replace('content/', '');
    return { name: `${folder}/${name}`, words: observe(tree).words, level: readingLevel(runningText(tree)) };
  });
}

test.each(measured)('$name can be read: no sentence too long, no text too hard', ({ name, level }) => {
  const longest = longer.find((exception) => exception.name === name)?.words ?? limits.longest;
  expect(formatIssues(checkReading(`content/${name}.mdx`, level, { ...limits, longest }))).toBe('');
});

test.each(longer)('$name still needs its exception: $reason', ({ name, words }) => {
  expect(measured.find((article) => article.name === name)?.level.longest.words).toBe(words);
});

afterAll(() => {
  // Where the runner of the checks wants it; nothing is written otherwise.
  const path = process.env.READING_TABLE;
  if (path) writeFileSync(path, JSON.stringify({ table: readingTable(measured, limits) }));
});
