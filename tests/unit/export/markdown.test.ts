import fc from 'fast-check';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, markdownSentences, markdownTable } from '@/lib/export/markdown';

const parse = (markdown: string) => unified().use(remarkParse).use(remarkGfm).parse(markdown);
const inOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
/** Texts that are full of what Markdown means something by. */
const texts = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'\\`*_~[]<>|&$#+-=!().1a b:/@"\n') }));

describe('text in Markdown', () => {
  test.each([
    ['plain, with a full stop.', 'plain, with a full stop.'],
    ['a | b', 'a \\| b'],
    ['*so* _so_ ~~so~~ `so`', '\\*so\\* \\_so\\_ \\~\\~so\\~\\~ \\`so\\`'],
    ['[text](address)', '\\[text\\](address)'],
    ['<script>', '\\<script\\>'],
    ['R&amp;D', 'R\\&amp;D'],
    ['C:\\temp', 'C:\\\\temp'],
    ['two\n\nlines\tand more ', 'two lines and more'],
    ['# no heading', '\\# no heading'],
    ['Hosting in C ##', 'Hosting in C \\##'],
    ['- no list', '\\- no list'],
    [':-', '\\:-'],
    ['2. no list', '2\\. no list'],
    [
      'see https://a.example, www.b.example or c@d.example',
      'see https\\://a.example, www\\.b.example or c\\@d.example',
    ],
    ['in the middle - # 2. it is plain', 'in the middle - # 2. it is plain'],
  ])('%j is written %j', (text, written) => {
    expect(escapeMarkdown(text)).toBe(written);
  });

  test('is read as the text and nothing else, whatever the text is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { children } = parse(escapeMarkdown(text));
        const wanted = inOneLine(text);
        expect(children.map(({ type }) => type)).toEqual(wanted === '' ? [] : ['paragraph']);
        expect(textOf(children)).toBe(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  test('is read as the whole of a heading, behind other words too, whatever the text is', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('', 'About: '), (text, before) => {
        const { children } = parse(`## ${before}${escapeMarkdown(text)}`);
        expect(children).toMatchObject([{ type: 'heading', depth: 2 }]);
        expect(textOf(children)).toBe(inOneLine(before + text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('sentences in Markdown', () => {
  test('stand on lines of their own', () => {
    expect(markdownSentences('One. Two? # Three.', '  ')).toBe('One.\n  Two?\n  \\# Three.');
  });

  test('are read as one paragraph of the text and nothing else, whatever the text is', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { children } = parse(markdownSentences(text));
        const wanted = inOneLine(text);
        expect(children.map(({ type }) => type)).toEqual(wanted === '' ? [] : ['paragraph']);
        expect(textOf(children).replaceAll(/\s/g, '')).toBe(wanted.replaceAll(/\s/g, ''));
      }),
      // A line that would make a table of the one before.
      { numRuns: 1000, examples: [['\\\n:-']] },
    );
  });
});

describe('a table in Markdown', () => {
  test('has a header, a line below it, and the rows', () => {
    expect(markdownTable(['a', 'b'], [['1', '2']])).toBe('| a | b |\n| --- | --- |\n| 1 | 2 |');
  });

  test('keeps its cells apart, whatever is in them', () => {
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const written = markdownTable(['a', escapeMarkdown(first)], [[escapeMarkdown(second), 'd']]);
        const [table, ...more] = parse(written).children;
        expect(more).toEqual([]);
        const cells = table?.type === 'table' ? table.children.flatMap(({ children }) => children) : [];
        expect(cells.map((cell) => textOf(cell))).toEqual(['a', inOneLine(first), inOneLine(second), 'd']);
      }),
      { numRuns: 1000 },
    );
  });
});
