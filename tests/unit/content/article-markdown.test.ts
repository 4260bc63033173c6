import { describe, expect, test } from 'vitest';
import { plainNodes, printMarkdown } from '@/lib/content/article-markdown';
import { numberCitations } from '@/lib/content/citations';
import { footnoteText, link, list, paragraph, strong, table } from '@/lib/content/markdown-nodes';
import { numberPieces } from '@/lib/content/pieces';
import { splitArticle } from '@/lib/content/plain-article';

const address = 'https://guide.example/models/sre';

function plain(body: string, pieces: Parameters<typeof plainNodes>[1]['pieces'] = []): string {
  const tree = splitArticle(body).readTree();
  numberCitations(tree);
  numberPieces(tree);
  return printMarkdown(plainNodes(tree, { address, pieces }));
}

describe('an article as Markdown', () => {
  test('cites with footnotes, a source by the same number wherever it is cited', () => {
    expect(plain('One. <Cite source="a b" /> Two.<Cite source="c" /> Three.<Cite source="a" />')).toBe(
      'One.[^1][^2] Two.[^3] Three.[^1]\n',
    );
  });

  test('quotes the opening, and says of a weak passage that it is weak', () => {
    expect(plain('<Answer>\nYes. And no.<Cite source="a" />\n</Answer>')).toBe('> Yes. And no.[^1]\n');
    expect(plain('<Weak>\nThey say so.\n</Weak>')).toBe('> **Weak evidence**\n>\n> They say so.\n');
    expect(plain('<Convention>\nWe say so.\n</Convention>')).toBe(
      '> **This guide’s own convention**\n>\n> We say so.\n',
    );
  });

  test('makes links absolute, starting from the page of the article', () => {
    expect(plain('[a](/compare?models=devops,sre) [b](#how) [c](https://example.org/)')).toBe(
      '[a](https://guide.example/compare?models=devops,sre) [b](https://guide.example/models/sre#how) [c](https://example.org/)\n',
    );
  });

  test('puts what stands for a live piece in its place, in document order', () => {
    const pieces = [[paragraph('first')], [paragraph('second'), list([['x'], ['y']])]];
    expect(plain('<Rows dimensions="kpis" />\n\nbetween\n\n<MetricDefinition id="mttr" />', pieces)).toBe(
      'first\n\nbetween\n\nsecond\n\n- x\n- y\n',
    );
  });

  test('keeps tables, with citations in their cells', () => {
    expect(plain('| A | B |\n| - | - |\n| x<Cite source="a" /> | y |')).toBe(
      '| A     | B |\n| ----- | - |\n| x[^1] | y |\n',
    );
  });

  test('refuses an element without a form in Markdown', () => {
    expect(() => plain('<Video />')).toThrow('<Video> has no form in Markdown');
  });
});

describe('Markdown from data', () => {
  test('is escaped where words would be markup', () => {
    expect(printMarkdown([paragraph('*no* [link](x) <b>')])).toBe('\\*no\\* \\[link]\\(x) \\<b>\n');
    expect(printMarkdown([table([[['a|b']], [['c']]])])).toContain('a\\|b');
  });

  test('has links, strong words and footnotes', () => {
    expect(printMarkdown([paragraph(strong('Unit'), ': ', link('hours', 'https://example.org/'))])).toBe(
      '**Unit**: [hours](https://example.org/)\n',
    );
    expect(printMarkdown([footnoteText(2, 'A title.')])).toBe('[^2]: A title.\n');
  });
});
