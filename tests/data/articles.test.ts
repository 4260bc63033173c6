import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { articleFiles, inspectArticle } from '@/lib/content/load';
import { modelIds } from '@/lib/dataset/ids';
import { sources } from '@/lib/dataset/sources';
import { formatIssues } from '@/lib/shared/issue';

const sourceIds = new Set(sources.map(({ id }) => id));
const files = await articleFiles();

test('every model has an article, and every article has a model', () => {
  expect(files).toEqual(modelIds.map((id) => `content/models/${id}.mdx`).sort());
});

describe.each(files)('%s', (file) => {
  test('breaks no rule of the guide', async () => {
    const article = await inspectArticle(file, await readFile(file, 'utf8'), sourceIds);
    expect(article.ok ? '' : formatIssues(article.error)).toBe('');
  });
});
