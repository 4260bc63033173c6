import { longestLabel } from '@/lib/address/board';
import { readCode } from '@/lib/address/code';
import { plainLine } from '@/lib/address/plain-line';
import { longestScope } from '@/lib/address/scope';
import { publishedEditions } from '@/lib/questionnaire/editions';
import { decode } from '@/lib/share/codec';
import { isRecord } from '@/lib/shared/is-record';

/** What is sealed in a room, as its browsers read it. Whoever has the link can seal anything: what can't be used is left out. */

/** What somebody has put into the room. */
export interface RoomEntry {
  /** Empty where nothing was said. */
  label: string;
  /** The code of the answers; empty as long as there are none. */
  code: string;
}

/** What the room says of itself. */
export interface RoomAbout {
  /** What it is about; empty where nothing was said. */
  scope: string;
  /** What was decided on a point of the agenda: a question's id → text. */
  notes: Readonly<Record<string, string>>;
}

/** In code points: a paragraph for each decision. */
export const longestNote = 600;
/** More than a questionnaire has questions: a point that has left the agenda keeps its note. */
const mostNotes = 60;
/** In bytes of JSON: what a server takes of a room, less what sealing adds. */
export const longestAbout = 11_776;

/** Whether a server has room for it. */
export const hasRoom = (about: RoomAbout): boolean =>
  new TextEncoder().encode(JSON.stringify(about)).length <= longestAbout;

/** Undefined for what is no entry: another version of the guide, or somebody else, has made it. */
export function readEntry(value: unknown): RoomEntry | undefined {
  if (!isRecord(value)) return undefined;
  const { label, code } = value;
  if (typeof label !== 'string' || typeof code !== 'string') return undefined;
  const read = code === '' ? '' : readCode(code);
  if (read !== '' && !decode(publishedEditions, read).ok) return undefined;
  return { label: plainLine(label, longestLabel).text, code: read };
}

/** Total: a room of which nothing can be read is about nothing. A note in which nothing is said is none. */
export function readAbout(value: unknown): RoomAbout {
  if (!isRecord(value)) return { scope: '', notes: {} };
  const { scope, notes } = value;
  return {
    scope: typeof scope === 'string' ? plainLine(scope, longestScope).text : '',
    notes: isRecord(notes)
      ? Object.fromEntries(
          Object.entries(notes)
            .slice(0, mostNotes)
            .filter(([question]) => /^[a-z0-9-]{1,64}$/.test(question))
            .map(([question, note]) => [question, typeof note === 'string' ? plainLine(note, longestNote).text : ''])
            .filter(([, note]) => note !== ''),
        )
      : {},
  };
}
