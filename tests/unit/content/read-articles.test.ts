import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { askedArticles, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { readArticles } from '@/lib/content/read-articles';

test.each([modelArticles, pairArticles, guideArticles, askedArticles])(
  'all of $folder are read, in the order of their names',
  ({ folder }: { folder: string }) => {
    const files = readdirSync(folder).sort();
    expect(readArticles({ folder, frontmatter: z.unknown() }).map(({ name }) => `${name}.mdx`)).toEqual(files);
    expect(files.length).toBeGreaterThan(4);
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
