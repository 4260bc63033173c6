import { vi } from 'vitest';
import type { OpenRoom, RoomView } from '@/lib/guide/browser/room/open-room';
import type { OwnEntry } from '@/lib/guide/browser/room/own-room';
import { type RoomPage, roomPage } from '@/lib/guide/browser/room/room-page';
import type { RoomState } from '@/lib/guide/browser/room/state';
import { resultRecords } from '@/lib/guide/result/records';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { answersOf } from '@/tests/reference/calibration';

/** A room as its components get it, and what they ask of it. */

export const address = { id: `${'i'.repeat(21)}A`, key: `${'k'.repeat(21)}Q` };
export const maker = `${'m'.repeat(42)}8`;

export const codeOf = (changes: Record<string, string> = {}) =>
  encode(currentEdition, { answers: { ...answersOf('C06'), ...changes }, importance: {} });
const codes = [codeOf(), codeOf({ 'main-wish': 'reliability' }), codeOf({ 'main-wish': 'network' })];

export const member = (label: string, code: string, place: number) => ({
  entry: `entry-${place}`,
  version: 1,
  content: { label, code },
});
/** Of three who have answered. */
export const three = ['Ada', 'Ben', 'Cem'].map((label, place) => member(label, codes[place] ?? '', place));

export const roomOf = (changes: Partial<RoomState> = {}): RoomState => ({
  ...{ change: 4, version: 1, hidden: false, closed: false, until: '2027-02-24', opened: true },
  about: { scope: '', notes: {} },
  entries: three,
  ...changes,
});

export const ownEntry = (changes: Partial<OwnEntry> = {}): OwnEntry => ({
  ...{ entry: 'entry-0', token: 't', version: 1, sealed: 'AAAA', sent: true, content: { label: 'Ada', code: '' } },
  ...changes,
});

interface Given {
  room?: Partial<RoomState>;
  own?: readonly OwnEntry[];
  isMaker?: boolean;
  view?: Partial<RoomView>;
}

export function madeUpRoom({ room: changes = {}, own = [], isMaker = false, view: more = {} }: Given = {}) {
  const room = roomOf(changes);
  const view: RoomView = {
    ...{ status: 'open', line: 'live', refused: {}, room },
    own: { key: address.key, entries: own, scope: '', seenOn: '', maker: isMaker ? maker : undefined },
    ...more,
  };
  const open = {
    view: () => view,
    subscribe: () => () => undefined,
    enter: vi.fn<OpenRoom['enter']>(async () => undefined),
    withdraw: vi.fn<OpenRoom['withdraw']>(async () => undefined),
    change: vi.fn<OpenRoom['change']>(async () => undefined),
    remove: vi.fn<OpenRoom['remove']>(async () => undefined),
    close: vi.fn(),
  };
  const page: RoomPage = roomPage({ ...view, room }, resultRecords());
  return { open, view, page, room };
}
