import { expect, test } from 'vitest';
import { guideArticles, pairArticles } from '@/lib/content/kinds';
import { articleNames } from '@/lib/content/load';
import { readArticles } from '@/lib/content/read-articles';

test.each([pairArticles.folder, guideArticles.folder])(
  'all of %s are read, in the order of their names',
  async (folder) => {
    const kind = folder === pairArticles.folder ? pairArticles : guideArticles;
    expect(readArticles<unknown>(kind).map(({ name }) => name)).toEqual(await articleNames(kind));
  },
);

test('an article comes with its front matter, its text as written, and a new tree each time', () => {
  const article = readArticles(pairArticles).find(({ name }) => name === 'devops-vs-sre');
  expect(article?.frontmatter.models).toEqual(['devops', 'sre']);
  expect(article?.text).toContain('<Answer>');
  expect(article?.readTree()).not.toBe(article?.readTree());
});

test('wrong front matter stops the reading, with the file and what is wrong', () => {
  const strange = { ...pairArticles, frontmatter: guideArticles.frontmatter };
  expect(() => readArticles(strange)).toThrow('content/pairs/devops-vs-netops.mdx');
});
