import { describe, expect, test } from 'vitest';
import { splitArticle } from '@/lib/content/plain-article';
import { articleSections } from '@/lib/content/sections';

const article = `---
title: A made-up article
---

<Definition>
It is a thing. It does a thing.<Cite source="one" />
</Definition>

## How it starts

With **one** step.<Cite source="one two" />

<MetricDefinition id="mttr" />

- first
- second

## Questions people ask

### Is it *hard*?

| A | B |
| --- | --- |
| yes | no |

## How it starts

Again.
`;

describe('the sections of an article', () => {
  const { frontmatter, readTree } = splitArticle(article);
  const sections = articleSections(readTree());

  test('begin with what stands before the first heading', () => {
    expect(sections[0]).toEqual({ id: null, heading: '', within: null, text: 'It is a thing. It does a thing.' });
  });

  test('hold words without markup, citations and live pieces, with a space between blocks', () => {
    expect(sections[1]?.text).toBe('With one step. first second');
    expect(sections[3]?.text).toBe('A B yes no');
  });

  test('have the ids of the compiled article, two headings of the same words told apart', () => {
    expect(sections.map(({ id }) => id)).toEqual([
      null,
      'how-it-starts',
      'questions-people-ask',
      'is-it-hard',
      'how-it-starts-1',
    ]);
  });

  test('say the h2 that an h3 belongs to, and nothing for an h2', () => {
    expect(sections.map(({ within }) => within)).toEqual([null, null, null, 'Questions people ask', null]);
  });

  test('leave the front matter to others, and give a new tree each time', () => {
    expect(frontmatter).toEqual({ title: 'A made-up article' });
    expect(readTree()).not.toBe(readTree());
  });

  test('typed quotes are printed ones, as on the page', () => {
    const [section] = articleSections(splitArticle('An objective such as "99.9% of requests", we\'d say.').readTree());
    expect(section?.text).toBe('An objective such as “99.9% of requests”, we’d say.');
  });
});
