import { describe, expect, test } from 'vitest';
import { longBoardPath, shortBoardPath } from '@/lib/address/board';
import { boardLookup } from '@/lib/guide/board/board-lookup';
import { editions } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { answersOf } from '@/tests/reference/calibration';
import { searchParamsOf } from '../../address/any-query';

const [older, current] = editions;
if (!older || !current) throw new Error('There are two editions at least');
const codeOf = (answers: Record<string, string>, edition = current) => encode(edition, { answers, importance: {} });
const shop = answersOf('C06');
const codes = [
  shop,
  { ...shop, 'main-wish': 'reliability' },
  { ...shop, 'main-wish': 'network', staff: 'unknown' },
].map((answers) => codeOf(answers));
const [ada = '', ben = '', cem = ''] = codes;
const lookup = (path: string) => boardLookup(searchParamsOf(path));
const boardOf = (path: string) => {
  const found = lookup(path);
  if (found.kind !== 'board') throw new Error(`${path} is no board but ${found.kind}`);
  return found.board;
};
const three = {
  members: [
    { code: ada, label: 'Ada' },
    { code: ben, label: '' },
    { code: cem, label: 'Cem' },
  ],
  scope: 'City hospital',
};

describe('the page of a board', () => {
  test('has one address, and another that is as good', () => {
    expect(lookup(longBoardPath(three)).kind).toBe('board');
    expect(lookup(shortBoardPath(three)).kind).toBe('board');
    const [first, ...rest] = [...searchParamsOf(longBoardPath(three))].reverse();
    const respelt = `/team?${new URLSearchParams([...rest, first ?? []])}`;
    expect(lookup(respelt)).toEqual({ kind: 'redirect', to: longBoardPath(three) });
    expect(lookup(`/team?r=${ada.toLowerCase()}`)).toEqual({ kind: 'redirect', to: `/team?r=${ada}` });
    expect(lookup(`/team?add=${ada}&x=1`)).toEqual({ kind: 'redirect', to: `/team?r=${ada}` });
    expect(lookup('/team').kind).toBe('empty');
    expect(lookup('/team?add=')).toEqual({ kind: 'redirect', to: '/team' });
  });

  test('is the same figures in both forms', () => {
    expect(boardOf(shortBoardPath(three))).toEqual(boardOf(longBoardPath(three)));
  });

  test('calls a member by the label, or by its place, and leads to each result', () => {
    const { members, doors } = boardOf(longBoardPath(three));
    const sorted = [...codes].sort();
    expect(members.map(({ name }) => name)).toEqual(
      sorted.map((code, index) => three.members.find((each) => each.code === code)?.label || `Member ${index + 1}`),
    );
    expect(members.map(({ result }) => result)).toEqual(sorted.map((code) => `/r/${code}?scope=City+hospital`));
    expect(members.map(({ place }) => place)).toEqual([0, 1, 2]);
    expect(doors.fields.map(({ name }) => name)).toEqual(['b', 'scope']);
    expect(doors.answer?.quick).toMatch(/^\/questionnaire\/.*set=quick&scope=City\+hospital&team=3-/);
  });

  test('names the disagreement with its positions, and what an agreement would do', () => {
    const { agenda } = boardOf(longBoardPath(three));
    expect(agenda[0]?.id).toBe('main-wish');
    expect(agenda[0]?.positions.map(({ count }) => count)).toEqual([1, 1, 1]);
    expect(agenda[0]?.positions.flatMap(({ who }) => who.split(' · '))).toContain('Ada');
    expect(agenda[0]?.why).toMatch(
      /^Depending on the answer you agree on, .* between \d+ and \d+% of the blend\.$|^It decides which model is first/,
    );
    expect(agenda[0]?.talk).toMatch(/^One of you answered “.+”, another “.+”\./);
  });

  test('says whose answers were carried over, and works under the newest edition that is there', () => {
    const old = codeOf(
      { demand: older.questions.find(({ id }) => id === 'demand')?.options[0]?.id ?? 'unknown' },
      older,
    );
    const mixed = boardOf(
      longBoardPath({
        members: [
          { code: old, label: 'Old hand' },
          { code: ada, label: '' },
        ],
      }),
    );
    expect(mixed.edition).toBe(current.id);
    expect(mixed.carried).toMatch(
      /^The answers of Old hand were given to an older edition and are carried over to edition/,
    );
    const alone = boardOf(longBoardPath({ members: [{ code: old, label: '' }] }));
    expect(alone).toMatchObject({ edition: older.id, carried: undefined });
  });

  test('shows what it can and names every link that it can’t read, and its own links are clean', () => {
    const { notices, members, doors, canonical } = boardOf(`/team?r=${ada}&r=NONSENSE&b=2-AAAA000&add=hello`);
    expect(members).toHaveLength(1);
    expect(notices.faults.map(({ which, looked }) => [which, looked])).toEqual([
      ['The short link', '2-AAAA000'],
      ['Link 2', 'NONSENSE'],
      ['What was pasted', 'hello'],
    ]);
    expect(canonical).toBe(`/team?r=${ada}`);
    expect(doors.link.endsWith(`/team?r=${ada}`)).toBe(true);
    expect(lookup('/team?r=NONSENSE')).toMatchObject({ kind: 'empty', notices: { faults: [{ which: 'Link 1' }] } });
  });

  test('says that a label was cut, and counts sixty and names the others', () => {
    expect(boardOf(`/team?r=${ada}.${'x'.repeat(50)}`).notices.remarks[0]).toMatch(
      /^“x{40}”: a label has at most 40 characters/,
    );
    const many = Array.from({ length: 62 }, (_, index) => ({ code: ada, label: `P${String(index).padStart(2, '0')}` }));
    const { members, notices } = boardOf(shortBoardPath({ members: many }));
    expect(members).toHaveLength(60);
    expect(notices.remarks).toEqual(['A board shows and counts 60 sets of answers. Not here: P60 and P61.']);
  });

  test('of labels that no link has room for says so, and its links leave them out', () => {
    const { notices, doors } = boardOf(
      `/team?${new URLSearchParams(Array.from({ length: 60 }, (_, index) => ['r', `${ada}.${'市'.repeat(38)}${index}`]))}`,
    );
    expect(notices.remarks[0]).toMatch(/^Together the labels are too long for a link/);
    expect(doors.link.endsWith(`/team?r=${ada}`)).toBe(true);
    expect(doors.answer).toBeDefined();
  });

  test('of one has no agenda and no claim about a team', () => {
    const { verdict, agenda, withoutOne } = boardOf(`/team?r=${ada}`);
    expect(verdict.sentence).toBe('One set of answers so far: DevOps is first.');
    expect(agenda).toEqual([]);
    expect(withoutOne).toBeUndefined();
  });
});
