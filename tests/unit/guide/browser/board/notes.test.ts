import fc from 'fast-check';
import matter from 'gray-matter';
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { boardRecord } from '@/lib/guide/browser/board/decision-record';
import { minutesOf } from '@/lib/guide/browser/board/minutes';
import { readAbout, readEntry } from '@/lib/guide/browser/room/contents';
import { roomBoard } from '@/lib/guide/browser/room/room-page';
import { resultRecords } from '@/lib/guide/result/records';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { hostileText } from '@/tests/made-up/hostile-text';
import { answersOf } from '@/tests/reference/calibration';

/** Minutes and decision record of a room, read back as whoever keeps them would. */

const records = resultRecords();
const codeOf = (changes: Record<string, string> = {}) =>
  encode(currentEdition, { answers: { ...answersOf('C06'), ...changes }, importance: {} });
const codes = [codeOf(), codeOf({ 'main-wish': 'reliability' }), codeOf({ 'main-wish': 'network', staff: 'unknown' })];

/** A board as a room has it, whatever its members have called themselves. */
function boardWith(labels: readonly string[], scope = '') {
  const entries = codes.slice(0, labels.length).map((code, index) => {
    const content = readEntry({ label: labels[index], code });
    return { entry: `entry-${index}`, version: 1, content: content ?? ('unreadable' as const) };
  });
  const board = roomBoard(
    {
      ...{ change: 1, version: 1, hidden: false, closed: false, until: '2027-02-24', opened: true },
      ...{ about: readAbout({ scope, notes: {} }), entries },
    },
    records,
  );
  if (!board) throw new Error('Nobody has answered');
  return board;
}
const board = boardWith(['Ada', 'Ben', 'Cem'], 'City hospital');
const [first] = board.agenda;
if (!first) throw new Error('They disagree on something');

const parse = (markdown: string): Root => unified().use(remarkParse).use(remarkGfm).parse(matter(markdown).content);
const headings = (tree: Root, depth: number) =>
  tree.children.flatMap((node) => (node.type === 'heading' && node.depth === depth ? [textOf(node)] : []));
/** What stands below a heading, up to the next of the same depth or higher. */
function below(tree: Root, title: string): RootContent[] {
  const start = tree.children.findIndex((node) => node.type === 'heading' && textOf(node) === title);
  const heading = tree.children[start];
  const rest = tree.children.slice(start + 1);
  const end = rest.findIndex(
    (node) => node.type === 'heading' && heading?.type === 'heading' && node.depth <= heading.depth,
  );
  return end < 0 ? rest : rest.slice(0, end);
}
const items = (nodes: readonly RootContent[]) =>
  nodes.flatMap((node) => (node.type === 'list' ? node.children.map((item) => textOf(item)) : []));

/** The parts of MADR 4, in their order. */
const madr = [
  'Context and Problem Statement',
  'Decision Drivers',
  'Considered Options',
  'Decision Outcome',
  'Pros and Cons of the Options',
  'More Information',
];
const minutesParts = [
  'Who took part',
  'The blend',
  'Agenda',
  'Where we agree',
  'What would settle it',
  'How to reproduce this',
];

describe('the decision record of a room', () => {
  const text = boardRecord(board, { [first.id]: 'Every service gets an objective', 'gone-from-it': 'x' });
  const tree = parse(text);

  test('has the parts of MADR, and front matter in which a team fills in what only it knows', () => {
    expect(matter(text).data).toEqual({
      ...{ status: 'proposed', date: null, 'decision-makers': null, consulted: null, informed: null },
    });
    expect(headings(tree, 1)).toEqual([`City hospital: ${board.verdict.sentence.replace(/\.$/, '')}`]);
    expect(headings(tree, 2)).toEqual(madr);
    expect(headings(tree, 3)).toEqual(['Decided in the meeting', 'Confirmation']);
  });

  test('has what was decided on a point of the agenda, with the question', () => {
    expect(items(below(tree, 'Decided in the meeting'))).toEqual([`${first.question} Every service gets an objective`]);
  });

  test('considers every model, and shows what the members have of each', () => {
    expect(items(below(tree, 'Considered Options'))).toEqual(board.blend.map(({ name }) => name));
    const [table] = below(tree, 'Pros and Cons of the Options').filter(({ type }) => type === 'table');
    const rows = table?.type === 'table' ? table.children.map((row) => row.children.map((cell) => textOf(cell))) : [];
    expect(rows.slice(1).map(([name, share]) => [name, share])).toEqual(
      board.blend.map(({ name, percent }) => [name, `${percent}%`]),
    );
  });

  test('names no member but in the link to the board, where the figures come from', () => {
    expect(textOf(tree).replace(board.doors.link, '')).not.toMatch(/Ada|Ben|Cem/);
    const links: string[] = [];
    visit(tree, 'link', ({ url }) => void links.push(url));
    expect(links).toEqual([board.doors.link, expect.stringMatching(/\/method$/)]);
  });

  test('of one without notes has nothing that was decided', () => {
    const alone = parse(boardRecord(boardWith(['Ada'])));
    expect(headings(alone, 2)).toEqual(madr);
    expect(headings(alone, 3)).toEqual(['Confirmation']);
    expect(textOf(alone)).toContain('One person has answered');
  });
});

describe('the minutes of a room', () => {
  test('have each decision at its point, and leave room where there is none', () => {
    const tree = parse(minutesOf(board, { [first.id]: 'Every service gets an objective' }));
    expect(headings(tree, 2)).toEqual(minutesParts);
    const decisions = items(below(tree, 'Agenda')).filter((item) => item.startsWith('Decision:'));
    expect(decisions).toEqual([
      'Decision: Every service gets an objective',
      ...board.agenda.slice(1).map(() => 'Decision:'),
    ]);
  });
});

describe('any text', () => {
  const kinds = (tree: Root) => {
    const found = new Set<string>();
    visit(tree, ({ type }) => void found.add(type));
    return found;
  };

  test('of a label, a title or a note stays text: the parts and the tables stay what they are', () => {
    fc.assert(
      fc.property(fc.tuple(hostileText, hostileText, hostileText), hostileText, hostileText, (labels, scope, note) => {
        const named = boardWith(labels, scope);
        const about = readAbout({ scope, notes: { [first.id]: note } });
        const said = about.notes[first.id] ?? '';
        const minutes = minutesOf(named, about.notes);
        const record = boardRecord(named, about.notes);
        const [read, kept] = [parse(minutes), parse(record)];
        expect(headings(read, 2)).toEqual(minutesParts);
        expect(headings(kept, 2)).toEqual(madr);
        expect(headings(read, 1)).toEqual([
          about.scope ? `How we run operations: ${about.scope}` : 'How we run operations',
        ]);
        expect(matter(record).data.status).toBe('proposed');
        expect(items(below(read, 'Agenda'))).toContain(said ? `Decision: ${said}` : 'Decision:');
        if (said) expect(items(below(kept, 'Decided in the meeting'))).toEqual([`${first.question} ${said}`]);
        const taken = items(below(read, 'Who took part'));
        expect(taken).toEqual(named.members.map(({ name, lead }) => `${name}: ${lead}`));
        for (const tree of [read, kept]) {
          for (const kind of ['html', 'image', 'code', 'inlineCode', 'emphasis', 'footnoteReference'])
            expect(kinds(tree), kind).not.toContain(kind);
          // This parser makes links of bare addresses although they are escaped, which GitHub does not.
          visit(tree, 'link', ({ url }) => expect(url).toMatch(/\/(team\?|method$)|^http:\/\/www\.|^mailto:/));
        }
        expect(minutes + record).not.toMatch(/undefined|NaN|\[object|[\u202a-\u202e\u2066-\u2069]/);
      }),
      { numRuns: 40 },
    );
  });
});

test('what was decided on a point that has left the agenda stands in both all the same', () => {
  const left = board.areas
    .flatMap(({ questions }) => questions)
    .find(({ id }) => board.agenda.every((each) => each.id !== id));
  if (!left) throw new Error('All questions are on the agenda');
  const notes = { [left.id]: 'We buy it' };
  for (const [text, title] of [
    [minutesOf(board, notes), 'Decided besides'],
    [boardRecord(board, notes), 'Decided in the meeting'],
  ] as const)
    expect(items(below(parse(text), title))).toEqual([`${left.text} We buy it`]);
  expect(headings(parse(minutesOf(board, {})), 2)).not.toContain('Decided besides');
});
