import { expect, test } from 'vitest';
import { splitArticle } from '@/lib/content/plain-article';
import { runningText } from '@/tests/reading-level/running-text';

const textOf = (body: string) => runningText(splitArticle(body).readTree());

test('a paragraph is one text, without its markup and its citations', () => {
  expect(textOf('It *is* [so](/models).<Cite source="a" /> And `code`\nstays.')).toEqual(['It is so. And code stays.']);
});

test('items of a list and passages are texts of their own', () => {
  expect(textOf('- one\n- two\n\n<Weak>\nThree.\n</Weak>')).toEqual(['one', 'two', 'Three.']);
});

test('headings, tables, blocks of code and live pieces are left out', () => {
  const body =
    '## Heading\n\n| a | b |\n| - | - |\n| c | d |\n\n```sh\nrun\n```\n\n<Rows dimensions="kpis" />\n\nText.';
  expect(textOf(body)).toEqual(['Text.']);
});
