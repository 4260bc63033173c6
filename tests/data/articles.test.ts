import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pairName, pairs } from '@/lib/address/pair';
import { modelPath } from '@/lib/address/record';
import { groupedGuides } from '@/lib/content/guide-groups';
import { inspectArticle } from '@/lib/content/inspect';
import { type ArticleKind, askedArticles, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { readArticles } from '@/lib/content/read-articles';
import { metricById, modelIds, models } from '@/lib/dataset';
import { answersExist, questionsOfAll } from '@/lib/dataset/check-answers';
import { allArticles, articleAt, articlesOfKind } from '@/lib/guide/article-index/article-index';
import { referableByArticles } from '@/lib/guide/article-index/referable';
import { editions } from '@/lib/questionnaire';
import { formatIssues } from '@/lib/shared/issue';

const referable = referableByArticles(allArticles().map(({ href }) => href));

async function issuesOf<Frontmatter>(kind: ArticleKind<Frontmatter>, name: string): Promise<string> {
  const file = `${kind.folder}/${name}.mdx`;
  const article = await inspectArticle(kind, file, await readFile(file, 'utf8'), referable);
  return article.ok ? '' : formatIssues(article.error);
}

const namesOf = (kind: Parameters<typeof articlesOfKind>[0]) => articlesOfKind(kind).map(({ name }) => name);

test('every model has an article, and every article has a model, in the same order', () => {
  expect(namesOf('model')).toEqual(modelIds);
});

test('every pair of models has an article, and every article has a pair, in the same order', () => {
  expect(namesOf('pair')).toEqual(pairs.map(([first, second]) => pairName(first, second)));
});

test('every guide stands in one group, and every guide of a group exists', () => {
  expect([...namesOf('guide')].sort()).toEqual([...groupedGuides].sort());
});

test.each([guideArticles, askedArticles])('in $folder no two have the same number', (kind) => {
  const orders = readArticles<{ order: number }>(kind).map(({ frontmatter }) => frontmatter.order);
  expect(new Set(orders).size).toBe(orders.length);
});

test('guides and short answers share their addresses, and no two have the same', () => {
  const names = [...namesOf('guide'), ...namesOf('asked')];
  expect(new Set(names).size).toBe(names.length);
});

test('the answers that lead from a result to a short answer exist', () => {
  const questions = questionsOfAll(editions);
  const issues = readArticles(askedArticles).flatMap(({ file, frontmatter }) =>
    Object.entries(frontmatter.calledBy).flatMap(([question, options]) =>
      answersExist(
        `${file}:frontmatter.calledBy`,
        options.map((option) => ({ question, option })),
        questions,
      ),
    ),
  );
  expect(formatIssues(issues)).toBe('');
});

describe.each(namesOf('model'))('content/models/%s', (name) => {
  test('breaks no rule of the guide', async () => {
    expect(await issuesOf(modelArticles, name)).toBe('');
  });

  test('opens with the definition of the dataset, word for word', async () => {
    const text = await readFile(`content/models/${name}.mdx`, 'utf8');
    const opening = text.match(/<Definition>\n(.*)\n<\/Definition>/)?.[1];
    expect(opening).toBe(models.find(({ id }) => id === name)?.definition);
  });

  test('shows two to four live pieces, and metrics only of its model', async () => {
    const article = await articleAt(modelPath(name))?.compiled();
    const pieces = article?.pieces ?? [];
    expect(pieces.length).toBeGreaterThanOrEqual(2);
    expect(pieces.length).toBeLessThanOrEqual(4);
    for (const piece of pieces) {
      if (piece.kind === 'metric') expect(metricById(piece.id)?.models).toContain(name);
    }
  });
});

test.each(namesOf('pair'))('content/pairs/%s breaks no rule of the guide', async (name) => {
  expect(await issuesOf(pairArticles, name)).toBe('');
});

test.each(namesOf('asked'))('content/questions/%s breaks no rule of the guide', async (name) => {
  expect(await issuesOf(askedArticles, name)).toBe('');
});

test.each(namesOf('guide'))('content/guides/%s breaks no rule of the guide', async (name) => {
  expect(await issuesOf(guideArticles, name)).toBe('');
});
