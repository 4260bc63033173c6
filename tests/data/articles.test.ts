import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { pairName, pairs } from '@/lib/address/pair';
import { type ArticleKind, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { articleNames, inspectArticle } from '@/lib/content/load';
import { metricById, modelIds, models } from '@/lib/dataset';
import { allArticles, knownToArticles } from '@/lib/guide/article-index/compiled-articles';
import { formatIssues } from '@/lib/shared/issue';

const known = await knownToArticles();

async function issuesOf<Frontmatter>(kind: ArticleKind<Frontmatter>, name: string): Promise<string> {
  const file = `${kind.folder}/${name}.mdx`;
  const article = await inspectArticle(kind, file, await readFile(file, 'utf8'), known);
  return article.ok ? '' : formatIssues(article.error);
}

test('every model has an article, and every article has a model', async () => {
  expect(await articleNames(modelArticles)).toEqual([...modelIds].sort());
});

test('every pair of models has an article, and every article has a pair', async () => {
  expect(await articleNames(pairArticles)).toEqual(pairs.map(([first, second]) => pairName(first, second)).sort());
});

test('the guides are numbered from 1 without a gap', async () => {
  const orders = (await allArticles())
    .filter(({ kind }) => kind === 'guide')
    .map(({ article }) => guideArticles.frontmatter.parse(article.frontmatter).order);
  expect(orders.sort((a, b) => a - b)).toEqual(orders.map((_, index) => index + 1));
});

describe.each(await articleNames(modelArticles))('content/models/%s', (name) => {
  test('breaks no rule of the guide', async () => {
    expect(await issuesOf(modelArticles, name)).toBe('');
  });

  test('opens with the definition of the dataset, word for word', async () => {
    const text = await readFile(`content/models/${name}.mdx`, 'utf8');
    const opening = text.match(/<Definition>\n(.*)\n<\/Definition>/)?.[1];
    expect(opening).toBe(models.find(({ id }) => id === name)?.definition);
  });

  test('shows two to four live pieces, and metrics only of its model', async () => {
    const article = (await allArticles()).find(({ href }) => href === `/models/${name}`)?.article;
    const pieces = article?.pieces ?? [];
    expect(pieces.length).toBeGreaterThanOrEqual(2);
    expect(pieces.length).toBeLessThanOrEqual(4);
    for (const piece of pieces) {
      if (piece.kind === 'metric') expect(metricById(piece.id)?.models).toContain(name);
    }
  });
});

test.each(await articleNames(pairArticles))('content/pairs/%s breaks no rule of the guide', async (name) => {
  expect(await issuesOf(pairArticles, name)).toBe('');
});

test.each(await articleNames(guideArticles))('content/guides/%s breaks no rule of the guide', async (name) => {
  expect(await issuesOf(guideArticles, name)).toBe('');
});
