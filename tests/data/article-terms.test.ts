import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { linkTerms } from '@/lib/content/link-terms';
import { termById } from '@/lib/dataset';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { linkableTerms, termsOfText } from '@/lib/guide/article-index/glossary-terms';
import { articleMarkdown } from '@/lib/guide/machines/markdown-twin';

/** The terms that the real articles link to the glossary. */

/** More in one paragraph, and it is a list of words and not a text. */
const mostInAParagraph = 4;

const articles = allArticles();

function termLinks(node: Nodes): string[] {
  const found: string[] = [];
  visit(node, 'link', ({ url }) => {
    if (url.startsWith('/glossary#')) found.push(url.slice('/glossary#'.length));
  });
  return found;
}

describe.each(articles)('$href', ({ href, readTree }) => {
  const tree = readTree();
  const ids = linkTerms(tree, linkableTerms);

  test('links some terms, each once, and all of them stand in the glossary', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !termById(id))).toEqual([]);
    expect(termLinks(tree)).toEqual(ids);
  });

  test('has no paragraph full of terms', () => {
    const counts: number[] = [];
    visit(tree, 'paragraph', (paragraph) => {
      counts.push(termLinks(paragraph).length);
    });
    expect(Math.max(...counts)).toBeLessThanOrEqual(mostInAParagraph);
  });

  test('links no term in its Markdown twin: only the page does', () => {
    const written = termLinks(readTree()).length;
    const twin = articleMarkdown(href, 'https://guide.example') ?? '';
    expect(twin.match(/\/glossary#/g)?.length ?? 0).toBe(written);
  });
});

test('no word of a term finds another term as well', () => {
  const others = linkableTerms.flatMap(({ id, words }) =>
    words
      .map((word) => ({ word, found: termsOfText(word).map((term) => term.id) }))
      .filter(({ found }) => found.length !== 1 || found[0] !== id),
  );
  expect(others).toEqual([]);
});
