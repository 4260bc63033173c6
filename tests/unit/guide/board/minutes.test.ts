import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { longBoardPath, shortBoardPath } from '@/lib/address/board';
import { boardMinutes } from '@/lib/guide/board/minutes';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { answersOf } from '@/tests/reference/calibration';
import { searchParamsOf } from '../../address/any-query';

/** The minutes, read back by a Markdown parser. */

const codeOf = (changes: Record<string, string>) =>
  encode(currentEdition, { answers: { ...answersOf('C06'), ...changes }, importance: {} });
const nasty = '<script>alert(1)</script> **x** | [a](b)';
const board = {
  members: [
    { code: codeOf({}), label: nasty },
    { code: codeOf({ 'main-wish': 'reliability' }), label: '# Ben' },
    { code: codeOf({ 'main-wish': 'network' }), label: '' },
  ],
  scope: '`Hosting` & <b>more</b>',
};
const minutesAt = (path: string) => boardMinutes(searchParamsOf(path)) ?? '';
const tree = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .parse(minutesAt(longBoardPath(board)));
const headings = (depth: number) =>
  tree.children.flatMap((node) => (node.type === 'heading' && node.depth === depth ? [textOf(node)] : []));

describe('the minutes of a board', () => {
  test('have a title, and the parts of a meeting', () => {
    expect(headings(1)).toEqual([`How we run operations: ${board.scope}`]);
    expect(headings(2)).toEqual([
      'Who took part',
      'The blend',
      'Agenda',
      'Where we agree',
      'What would settle it',
      'How to reproduce this',
    ]);
    expect(headings(3)[0]).toMatch(/^1\. /);
  });

  test('leave room for each decision', () => {
    const decisions = tree.children.filter((node) => node.type === 'list' && textOf(node).startsWith('Decision:'));
    expect(decisions).toHaveLength(headings(3).length);
    expect(minutesAt(longBoardPath(board))).toContain('Date: \\_');
  });

  test('name who took part, in their own words and as text alone', () => {
    const all = textOf(tree);
    expect(all).toContain(nasty);
    expect(all).toContain('# Ben');
    const kinds = new Set<string>();
    visit(tree, ({ type }) => void kinds.add(type));
    expect(kinds.has('html')).toBe(false);
    visit(tree, 'link', ({ url }) => expect(url).toMatch(/\/(team\?|method$)/));
    expect(kinds.has('table')).toBe(true);
  });

  test('lead back to the board, whatever the spelling that asks for them', () => {
    expect(minutesAt(shortBoardPath(board))).toBe(minutesAt(longBoardPath(board)));
    expect(minutesAt(`/team?r=${codeOf({}).toLowerCase()}`)).toContain(`/team?r=${codeOf({})}>`);
  });

  test('are none where nobody’s answers can be read', () => {
    for (const path of ['/team', '/team?r=NONSENSE', '/team?add='])
      expect(boardMinutes(searchParamsOf(path))).toBeUndefined();
  });
});
