import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BoardMember,
  boardPath,
  carriedBoard,
  fittingBoard,
  inOrder,
  longBoardPath,
  longestBoardPath,
  longestLabel,
  mostShown,
  sameBoard,
  shortBoardPath,
} from '@/lib/address/board';
import { readCarriedBoard } from '@/lib/address/board-fields';
import { plainLine } from '@/lib/address/plain-line';
import { isBoardPath, readBoard } from '@/lib/address/read-board';
import { currentEdition, editions } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { anyScope, searchParamsOf } from './any-query';

const code = fc.oneof(...editions.map((edition) => arbitrarySheet(edition).map((sheet) => encode(edition, sheet))));
/** Read as an address reads it; what is punctuation alone is none. */
const label = fc
  .oneof(
    fc.constant(''),
    fc.string({ unit: 'grapheme', maxLength: 50 }),
    fc.constantFrom('Ada', 'Ben B.', '~*_-. x', '<b>'),
  )
  .map((text) => plainLine(text, longestLabel).text)
  .map((text) => (/^[\p{P}>]*$/u.test(text) ? '' : text));
const members = fc.array(fc.record({ code, label }), { minLength: 1, maxLength: 8 });
const read = (query: string | URLSearchParams) => readBoard(editions, new URLSearchParams(query));
const readPath = (path: string) => readBoard(editions, searchParamsOf(path));

const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const ada = codeOf({ demand: 'unforeseen' });
const ben = codeOf({ 'main-wish': 'delivery' });

describe('the address of a board', () => {
  test('holds each member’s code, with its label behind a full stop, and what it is about', () => {
    const board = {
      members: [
        { code: ada, label: 'Ada L.' },
        { code: ben, label: '' },
      ],
      scope: 'City hospital',
    };
    const sorted = [`r=${ada}.Ada+L%2E`, `r=${ben}`].sort();
    expect(longBoardPath(board)).toBe(`/team?${sorted.join('&')}&scope=City+hospital`);
    expect(longBoardPath({ members: [] })).toBe('/team');
    expect(longBoardPath({ members: [], scope: 'A' }, '/team/minutes.md')).toBe('/team/minutes.md?scope=A');
  });

  test('gives back what was written, in both forms', () => {
    fc.assert(
      fc.property(members, anyScope, (all, scope) => {
        const expected = { members: inOrder(all), scope, scopeCut: false, cutLabels: [], faults: [] };
        for (const path of [longBoardPath({ members: all, scope }), shortBoardPath({ members: all, scope })]) {
          expect(readPath(path)).toEqual(expected);
          expect(isBoardPath(expected, searchParamsOf(path))).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('ends in a letter, a digit or an escape, and holds nothing that a chat takes for emphasis in its labels', () => {
    fc.assert(
      fc.property(members, (all) => {
        const path = longBoardPath({ members: all });
        expect(path).toMatch(/[0-9A-Z]$/i);
        expect(path.replaceAll('-', '')).toMatch(/^\/team\?[\w.&=%+]+$/);
        expect(path).not.toMatch(/[_*~]/);
      }),
    );
  });

  test('is the same in whatever order members come, and each is there once', () => {
    fc.assert(
      fc.property(members, members, members, (one, two, three) => {
        const path = (...parts: readonly (readonly BoardMember[])[]) => longBoardPath({ members: parts.flat() });
        expect(path(one, two)).toBe(path(two, one));
        expect(path(one, one)).toBe(path(one));
        const joined = inOrder([...one, ...two]);
        expect(path(joined, three)).toBe(path(one, inOrder([...two, ...three])));
        expect(sameBoard({ members: [...two, ...one] }, { members: joined })).toBe(true);
      }),
    );
  });

  test('takes a code without a label for the same code with one, and two labels for two people', () => {
    expect(
      inOrder([
        { code: ada, label: '' },
        { code: ada, label: 'Ada' },
        { code: ada, label: '' },
      ]),
    ).toEqual([{ code: ada, label: 'Ada' }]);
    expect(
      inOrder([
        { code: ada, label: 'Ben' },
        { code: ada, label: 'Ada' },
      ]).map((member) => member.label),
    ).toEqual(['Ada', 'Ben']);
    expect(
      inOrder([
        { code: ada, label: '' },
        { code: ada, label: '' },
      ]),
    ).toHaveLength(1);
  });

  test('is the short one where the long one has no room, and leaves labels out, or members, before it has none at all', () => {
    const many = (count: number, text: string) =>
      fc.sample(arbitrarySheet(currentEdition), { numRuns: count, seed: 1 }).map((sheet, index) => ({
        code: encode(currentEdition, sheet),
        label: text && `${text} ${index}`,
      }));
    const sixty = { members: many(60, 'Member of the whole team') };
    expect(longBoardPath(sixty).length).toBeGreaterThan(longestBoardPath);
    expect(boardPath(sixty)).toBe(shortBoardPath(sixty));
    expect(fittingBoard(sixty)).toEqual({ board: sixty, lost: 'nothing' });
    const wordy = fittingBoard({ members: many(60, '市立病院市立病院市立病院市立病院市立病院') });
    expect(wordy.lost).toBe('labels');
    expect(boardPath(wordy.board)).toBeDefined();
    const crowd = fittingBoard({ members: many(400, '') });
    expect(crowd.lost).toBe('members');
    expect(crowd.board.members).toHaveLength(mostShown);
    expect(boardPath({ ...crowd.board, scope: '市'.repeat(60) })?.length).toBeLessThanOrEqual(longestBoardPath);
  });

  test('is carried by the questionnaire as one word, if there is room for it', () => {
    const pack = carriedBoard([{ code: ada, label: 'Ada' }]);
    expect(readCarriedBoard(new URLSearchParams({ team: pack }))).toBe(pack);
    expect(readPath(`/team?b=${pack}`).members).toEqual([{ code: ada, label: 'Ada' }]);
    expect(carriedBoard([])).toBe('');
    expect(
      carriedBoard(Array.from({ length: 60 }, (_, index) => ({ code: ada, label: `${index}${'L'.repeat(38)}` }))),
    ).toBe('');
    for (const team of ['', 'nonsense', `1-${'A'.repeat(4000)}000`])
      expect(readCarriedBoard(new URLSearchParams({ team }))).toBe('');
  });
});

test('a member is left out by its place in the order', () => {
  const [first, second] = inOrder([
    { code: ada, label: '' },
    { code: ben, label: 'Ben' },
  ]);
  expect(
    readPath(`${shortBoardPath({ members: [first, second].flatMap((each) => each ?? []) })}&without=0`).members,
  ).toEqual([second]);
  expect(read(`r=${ada}&without=7&without=x`).members).toHaveLength(1);
});

describe('reading a board', () => {
  test('never fails, and what was read is the same when it is written and read again', () => {
    const field = fc.constantFrom('r', 'b', 'add', 'as', 'label', 'scope', 'x');
    const value = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      code,
      fc.constantFrom(`${ada}.<script>`, `/r/${ben})`, '%'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(field, value), { maxLength: 8 }), (pairs) => {
        const first = read(new URLSearchParams(pairs));
        const again = readPath(longBoardPath(first));
        expect(again).toEqual({ ...first, scopeCut: false, cutLabels: [], faults: [] });
        for (const { text } of first.faults) expect([...text].length).toBeLessThanOrEqual(61);
      }),
      { numRuns: 500 },
    );
  });

  test('names each link that can’t be read, and uses the rest', () => {
    const { members: found, faults } = read(`r=${ada}&r=NONSENSE&r=&r=1BJK0&b=3-AAAA000&add=hello`);
    expect(found.map((member) => member.code)).toEqual([ada]);
    expect(faults.map(({ field, position, text, error }) => [field, position, text, error.kind])).toEqual([
      ['b', 0, '3-AAAA000', 'damaged'],
      ['r', 1, 'NONSENSE', 'checksum'],
      ['r', 3, '1BJK0', 'checksum'],
      ['add', 0, 'hello', 'no-answers'],
    ]);
    expect(read(`r=${'x'.repeat(3000)}`).faults[0]?.text).toBe(`${'x'.repeat(60)}…`);
  });

  test('an edition that is not known is named inside a packed board, too', () => {
    const foreign = encode({ number: 30, questions: [] }, { answers: {}, importance: {} });
    const { members: found, faults } = readPath(
      shortBoardPath({
        members: [
          { code: foreign, label: 'X' },
          { code: ada, label: '' },
        ],
      }),
    );
    expect(found).toEqual([{ code: ada, label: '' }]);
    expect(faults).toMatchObject([{ field: 'b', text: `${foreign}.X`, error: { kind: 'unknown-edition' } }]);
  });

  test('a label is plain text of one line, cut where it is long, and punctuation alone is none', () => {
    const labelOf = (text: string) => read(new URLSearchParams({ r: `${ada}.${text}` })).members[0]?.label;
    expect(labelOf('<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
    expect(labelOf(' A\u202ed\na ')).toBe('Ad a');
    for (const text of ['', ')', '.', ',"', '…']) expect(labelOf(text), text).toBe('');
    const long = read(new URLSearchParams({ r: `${ada}.${'x'.repeat(10_000)}` }));
    expect(long.members[0]?.label).toBe('x'.repeat(40));
    expect(long.cutLabels).toEqual(['x'.repeat(40)]);
  });

  test('what a form says of labels belongs to the members in their order', () => {
    const [first, second] = inOrder([
      { code: ada, label: 'One' },
      { code: ben, label: '' },
    ]);
    const { members: found } = read(`r=${ada}.One&r=${ben}&label=Ada+L&label=`);
    expect(found).toEqual([
      { code: first?.code, label: 'Ada L' },
      { code: second?.code, label: '' },
    ]);
    expect(read(`r=${ada}.One&r=${ben}&label=X`).members).toContainEqual({ ...second, label: second?.label });
  });
});
