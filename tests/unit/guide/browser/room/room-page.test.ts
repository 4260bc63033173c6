import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BoardMember, inOrder, longestLabel, shortBoardPath } from '@/lib/address/board';
import { plainLine } from '@/lib/address/plain-line';
import { privately } from '@/lib/address/private-result';
import { boardLookup } from '@/lib/guide/board/board-lookup';
import type { ResultRecords } from '@/lib/guide/browser/result/records';
import type { OwnRoom } from '@/lib/guide/browser/room/own-room';
import { roomBoard, roomMembers, roomPage } from '@/lib/guide/browser/room/room-page';
import type { KnownEntry, RoomState } from '@/lib/guide/browser/room/state';
import { resultRecords } from '@/lib/guide/result/records';
import { currentEdition, editions } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { searchParamsOf } from '../../../address/any-query';

/** The records as a browser fetches them. */
const records: ResultRecords = JSON.parse(JSON.stringify(resultRecords()));
const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const [ada, ben] = [codeOf({ 'main-wish': 'delivery', demand: 'unforeseen' }), codeOf({ 'main-wish': 'reliability' })];

const room = (members: readonly BoardMember[], changes: Partial<RoomState> = {}): RoomState => ({
  ...{ change: 9, version: 1, hidden: false, closed: false, until: '2027-02-24', opened: true },
  about: { scope: '', notes: {} },
  entries: members.map((content, index) => ({ entry: `entry-${index}`, version: 1, content })),
  ...changes,
});
const own = (...entries: string[]): OwnRoom => ({
  ...{ key: 'k', scope: '', seenOn: '' },
  entries: entries.map((entry) => ({
    ...{ entry, token: 't', version: 1, sealed: '', sent: true },
    content: { label: '', code: '' },
  })),
});
const page = (state: RoomState, mine = own()) =>
  roomPage({ status: 'open', line: 'live', own: mine, refused: {}, room: state }, records);

const code = fc.oneof(
  fc.constantFrom(ada, ben),
  ...editions.map((edition) => arbitrarySheet(edition).map((sheet) => encode(edition, sheet))),
);
/** What is punctuation alone is no label in an address. */
const label = fc
  .oneof(
    fc.constantFrom('', '', 'Ada', 'Ada (2)', 'Without a label', 'x'.repeat(longestLabel)),
    fc.string({ unit: 'grapheme' }),
  )
  .map((text) => plainLine(text, longestLabel).text)
  .map((text) => (/^[\p{P}>]*$/u.test(text) ? '' : text));
const members = fc.array(fc.record({ code, label }), { minLength: 1, maxLength: 7 });

describe('the board of a room', () => {
  test('is that of the links to the same answers, but for its links to results', () => {
    fc.assert(
      fc.property(members, fc.constantFrom('', 'City hospital'), (all, scope) => {
        const state = room(all, { about: { scope, notes: {} } });
        const found = boardLookup(searchParamsOf(shortBoardPath({ members: roomMembers(state), scope })));
        const linked = found.kind === 'redirect' ? boardLookup(searchParamsOf(found.to)) : found;
        if (linked.kind !== 'board') throw new Error(linked.kind);
        const { board } = linked;
        expect(JSON.parse(JSON.stringify(roomBoard(state, records)))).toEqual(
          JSON.parse(
            JSON.stringify({
              ...board,
              members: board.members.map((member) => ({ ...member, result: privately(member.result) })),
            }),
          ),
        );
      }),
      { numRuns: 40 },
    );
  });

  test('has everybody in it who has answered, whatever they have in common, in whatever order they came', () => {
    fc.assert(
      fc.property(members, (all) => {
        const found = roomMembers(room(all));
        expect(found.map((member) => member.code).sort()).toEqual(all.map((member) => member.code).sort());
        expect(inOrder(found)).toEqual(found);
        for (const each of found) expect(plainLine(each.label, longestLabel)).toEqual({ text: each.label, cut: false });
      }),
    );
  });

  test('counts two who gave the same answers as two, and numbers those whom nothing tells apart', () => {
    const labels = (...given: string[]) =>
      roomMembers(room(given.map((each) => ({ code: ada, label: each })))).map((member) => member.label);
    expect(labels('Ada', 'Ben')).toEqual(['Ada', 'Ben']);
    expect(labels('Ada', 'Ada')).toEqual(['Ada', 'Ada (2)']);
    expect(labels('Ada', 'Ada', 'Ada (2)')).toEqual(['Ada', 'Ada (2)', 'Ada (2) (2)']);
    expect(labels('', '')).toEqual(['Without a label', 'Without a label (2)']);
    expect(labels('Ada', '')).toEqual(['Ada', 'Without a label']);
    expect(labels('')).toEqual(['']);
    const two = roomBoard(
      room([
        { code: ada, label: '' },
        { code: ada, label: '' },
      ]),
      records,
    );
    expect(two?.members).toHaveLength(2);
    expect(
      roomMembers(
        room([
          { code: ada, label: '' },
          { code: ben, label: '' },
        ]),
      ).map((member) => member.label),
    ).toEqual(['', '']);
  });

  test('leads to no result by way of the server', () => {
    const board = roomBoard(room([{ code: ada, label: 'Ada' }]), records);
    expect(board?.members.map(({ result }) => result)).toEqual([`/r#${ada}`]);
  });

  test('of sixty has all of them', () => {
    const sixty = fc.sample(arbitrarySheet(currentEdition), { numRuns: 60, seed: 1 }).map((sheet, index) => ({
      code: encode(currentEdition, sheet),
      label: `市立病院市立病院市立病院市立病院市立病院 ${index}`,
    }));
    expect(
      roomBoard(room(sixty), records)
        ?.members.map(({ name }) => name)
        .sort(),
    ).toEqual(sixty.map((member) => member.label).sort());
  });
});

describe('the page of a room', () => {
  const nobody: KnownEntry[] = [
    { entry: 'gone', version: 2, content: 'withdrawn' },
    { entry: 'odd', version: 1, content: 'unreadable' },
  ];
  const mixed = room([], {
    entries: [
      { entry: 'a', version: 1, content: { label: 'Ada', code: ada } },
      ...nobody,
      { entry: 'b', version: 1, content: { label: '', code: '' } },
    ],
    about: { scope: 'City', notes: { staff: 'Two more' } },
    closed: true,
  });

  test('says who is there in the order in which they came, which are one’s own, and what can’t be read', () => {
    expect(page(mixed, own('b', 'gone'))).toMatchObject({
      ...{ scope: 'City', notes: { staff: 'Two more' }, closed: true, hidden: false, until: '2027-02-24' },
      people: [
        { entry: 'a', label: 'Ada', hasAnswered: true, isOwn: false },
        { entry: 'b', label: '', hasAnswered: false, isOwn: true },
      ],
      answered: 1,
      unreadable: 1,
    });
  });

  test('shows no board while answers are hidden, or nobody has answered', () => {
    expect(page(mixed).board?.members).toHaveLength(1);
    expect(page({ ...mixed, hidden: true })).toMatchObject({ board: undefined, answered: 1 });
    expect(JSON.stringify(page({ ...mixed, hidden: true }))).not.toContain(ada);
    expect(page(room([], { entries: nobody })).board).toBeUndefined();
    expect(page(room([{ code: '', label: 'Ada' }])).board).toBeUndefined();
  });

  test('leads to the questions, in both sets, with what they are about and nothing else', () => {
    const { answer } = page(mixed);
    expect(answer).toEqual({
      all: `/questionnaire/${currentEdition.questions[0]?.id}?scope=City`,
      quick: expect.stringMatching(/^\/questionnaire\/[a-z-]+\?set=quick&scope=City$/),
      counts: { all: currentEdition.questions.length, quick: 9 },
    });
  });
});
