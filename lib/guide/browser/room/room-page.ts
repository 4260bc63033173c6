import { type BoardMember, fittingBoard, longestLabel } from '@/lib/address/board';
import { plainLine } from '@/lib/address/plain-line';
import { privately } from '@/lib/address/private-result';
import { stepPath } from '@/lib/address/step';
import { publishedEditions } from '@/lib/questionnaire/editions';
import { stepsOf } from '@/lib/questionnaire/flow';
import { newestOf } from '@/lib/questionnaire/newest';
import { type BoardPage, type BoardRecords, boardPageOf } from '../board/board-page';
import type { RoomView } from './open-room';
import { present, type RoomState } from './state';

/** What the page of an open room shows, worked out in the browser from what it has opened. */

export interface RoomPage {
  /** What the room is about; empty where nothing was said. */
  scope: string;
  closed: boolean;
  hidden: boolean;
  /** The day on which the room is deleted if nothing changes. */
  until: string;
  people: readonly RoomPerson[];
  answered: number;
  /** Entries that this browser can't open: damaged, or made by another version of the guide. */
  unreadable: number;
  /** Undefined as long as nobody has answered, or the answers are not to be shown yet. */
  board: BoardPage | undefined;
  notes: RoomState['about']['notes'];
  /** Where one's own answers are given. */
  answer: { all: string; quick: string; counts: { all: number; quick: number } };
}

export interface RoomPerson {
  entry: string;
  /** Empty where none was given. */
  label: string;
  hasAnswered: boolean;
  isOwn: boolean;
}

export function roomPage({ room, own }: RoomView & { room: RoomState }, records: BoardRecords): RoomPage {
  const { closed, hidden, until, about, entries } = room;
  const inRoom = present(room);
  const ownIds = new Set(own.entries.map(({ entry }) => entry));
  return {
    ...{ scope: about.scope, notes: about.notes, closed, hidden, until },
    people: inRoom.map(({ entry, content: { label, code } }) => ({
      entry,
      label,
      hasAnswered: code !== '',
      isOwn: ownIds.has(entry),
    })),
    answered: inRoom.filter(({ content }) => content.code !== '').length,
    unreadable: entries.filter(({ content }) => content === 'unreadable').length,
    board: hidden ? undefined : roomBoard(room, records),
    answer: waysToAnswer(about.scope),
  };
}

function waysToAnswer(scope: string): RoomPage['answer'] {
  const { questions } = newestOf(publishedEditions);
  const [all, quick] = (['full', 'quick'] as const).map((set) => {
    const steps = stepsOf(questions, set);
    return { path: stepPath(steps[0] ?? '', { set, scope }), count: steps.length };
  });
  if (!all || !quick) throw new Error('There are two sets of questions');
  return { all: all.path, quick: quick.path, counts: { all: all.count, quick: quick.count } };
}

/** The board of everybody in a room who has answered; undefined as long as nobody has. */
export function roomBoard(room: RoomState, records: BoardRecords): BoardPage | undefined {
  const members = roomMembers(room);
  if (members.length === 0) return undefined;
  const { scope } = room.about;
  const linked = fittingBoard({ members, scope }).board.members;
  const board = boardPageOf(
    { members, scope, notices: { faults: [], remarks: [] }, linked },
    publishedEditions,
    records,
  );
  // A link to a result would tell the server its code.
  return { ...board, members: board.members.map((member) => ({ ...member, result: privately(member.result) })) };
}

/**
 * Those who have answered, in the order of a board. Two people who gave the same answers are two: where a board made of links would take
 * them for one, they are numbered.
 */
export function roomMembers(room: Pick<RoomState, 'entries'>): BoardMember[] {
  const answered = present(room)
    .map(({ content: { label, code } }) => ({ label, code }))
    .filter(({ code }) => code !== '');
  const isShared = (code: string) => answered.filter((each) => each.code === code).length > 1;
  const taken = new Set<string>();
  return answered
    .map(({ label, code }) => {
      const given = label === '' && isShared(code) ? unnamed : label;
      let [numbered, number] = [given, 1];
      while (taken.has(`${code}.${numbered}`)) {
        number += 1;
        const mark = ` (${number})`;
        numbered = plainLine(given, longestLabel - mark.length).text + mark;
      }
      taken.add(`${code}.${numbered}`);
      return { code, label: numbered };
    })
    .sort((a, b) => compared(a.code, b.code) || compared(a.label, b.label));
}

const unnamed = 'Without a label';
const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other));
