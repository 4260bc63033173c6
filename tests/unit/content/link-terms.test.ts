import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { linkTerms } from '@/lib/content/link-terms';
import { splitArticle } from '@/lib/content/plain-article';

const terms = [
  { id: 'toil', words: ['toil'] },
  { id: 'error-budget', words: ['error budget'] },
  { id: 'policy', words: ['error budget policy'] },
  { id: 'rule', words: ['policy'] },
  { id: 'slo', words: ['SLO'] },
];

function linked(text: string): { tree: Root; ids: string[] } {
  const tree = splitArticle(text).readTree();
  return { tree, ids: linkTerms(tree, terms) };
}

/** The lines on which links to the glossary stand, with their words. */
function links(text: string): string[] {
  const found: string[] = [];
  visit(linked(text).tree, 'link', ({ url, children: [child] }) => {
    if (child?.type === 'text') found.push(`${child.value} → ${url}`);
  });
  return found;
}

test('the first use is linked, with its own spelling, and no later one', () => {
  expect(links('Toil is dull. No toil is fun.\n\nMore toil, and SLOs.\n')).toEqual([
    'Toil → /glossary#toil',
    'SLOs → /glossary#slo',
  ]);
});

test('it gives the ids of the terms in document order', () => {
  expect(linked('An SLO against toil.\n').ids).toEqual(['slo', 'toil']);
});

test('nothing else of the text changes', () => {
  const words = (tree: Root) => {
    let all = '';
    visit(tree, 'text', ({ value }) => {
      all += value;
    });
    return all;
  };
  const text = 'An *error budget* limits toil; an error budget policy, toil and an SLO.\n';
  expect(words(linked(text).tree)).toBe(words(splitArticle(text).readTree()));
});

test('the longest match wins, and a term is never found inside another, at its first use or later', () => {
  expect(links('An error budget policy. Again: the error budget policy.\n')).toEqual([
    'error budget policy → /glossary#policy',
  ]);
});

describe('left alone is', () => {
  test.each([
    ['a heading', '## On toil\n'],
    ['a link', 'See [all about toil](/metrics/toil-share).\n'],
    ['a link by reference', 'See [toil][1].\n\n[1]: /metrics\n'],
    ['code', 'Type `toil`.\n\n```\ntoil\n```\n'],
    ['the head of a table', '| toil |\n| --- |\n| none |\n'],
    ['a citation', 'So it is.<Cite source="toil" />\n'],
    ['a live piece', '<MetricDefinition id="toil" />\n'],
  ])('%s', (_, text) => {
    expect(linked(text).ids).toEqual([]);
    expect(linked(`${text}\nThen toil.\n`).ids).toEqual(['toil']);
  });
});

test('tables, lists, quotations and passages of the guide’s own are running text', () => {
  expect(links('| a |\n| --- |\n| toil |\n')).toEqual(['toil → /glossary#toil']);
  expect(links('- *toil*\n')).toEqual(['toil → /glossary#toil']);
  expect(links('<Convention>\nWe say toil.\n</Convention>\n')).toEqual(['toil → /glossary#toil']);
});

test('a link of the author counts as the first use, wherever it stands', () => {
  expect(links('Toil, then [hard work](/glossary#toil).\n')).toEqual(['hard work → /glossary#toil']);
  expect(linked('Toil, then [hard work](/glossary#toil).\n').ids).toEqual(['toil']);
});
