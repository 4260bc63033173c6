import MiniSearch from 'minisearch';
import { withoutGlue } from './glued';

/** What people write for a member of a closed set: another case, its name in place of its id, a slip, punctuation glued to it. */

export interface Member<Id extends string = string> {
  id: Id;
  /** What it is called, where that is another word. */
  label?: string;
}

/** The members that a value names, and what of it names none. A value may be a list, however it is separated. */
export function readMembers<Id extends string>(
  members: readonly Member<Id>[],
  values: readonly string[],
): { read: Id[]; unknown: string[] } {
  const parts = values.flatMap((value) =>
    value.split(strongSeparators).flatMap((part) => (memberOf(members, part) ? [part] : part.split(/\s+/))),
  );
  const named = parts.map(trimmed).filter(Boolean);
  const read = named.flatMap((part) => memberOf(members, part)?.id ?? []);
  return { read, unknown: [...new Set(named.filter((part) => !memberOf(members, part)))] };
}

/** The one member that a value names; undefined if it names none. */
export function readMember<Id extends string>(members: readonly Member<Id>[], value: string): Id | undefined {
  return memberOf(members, value)?.id;
}

/** The name of the member that was probably meant; undefined where none is near. */
export function nearestName(members: readonly Member[], written: string): string | undefined {
  const nearest = nearestMember(members, written);
  return nearest?.label ?? nearest?.id;
}

/** The member that was probably meant; undefined where none is near. */
export function nearestMember<Found extends Member>(members: readonly Found[], written: string): Found | undefined {
  // A word as long as this is no slip, and looking for its neighbours takes long.
  if (written.length > longestSlip) return undefined;
  const names = new MiniSearch({
    fields: ['id', 'label'],
    tokenize: (text) => [text],
    processTerm: keyOf,
    searchOptions: { fuzzy: slips, prefix: (term) => term.length > 2 },
  });
  names.addAll(members);
  const best = names.search(written)[0]?.id;
  return members.find(({ id }) => id === best);
}

/** What is said after a value that names nothing; empty where nothing is near. */
export const didYouMean = (name: string | undefined) => (name === undefined ? '' : ` Did you mean “${name}”?`);

/** Edits that still count as a slip, as a fraction of the word's length. */
const slips = 0.34;
/** In characters. */
const longestSlip = 60;

const strongSeparators = /[,;|/\n、，；]+/;

const memberOf = <Id extends string>(members: readonly Member<Id>[], written: string) =>
  members.find(({ id }) => id === written) ??
  members.find(({ id, label }) => [id, label ?? id].some((name) => keyOf(name) === keyOf(written)));

/** What two ways to write a name have in common: letters and digits. Text without any stays as it is, and names nothing. */
const keyOf = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '') || text;

/** Without what a program has glued to it; text without a letter or digit as it is. */
const trimmed = (text: string) => withoutGlue(text) || text.trim();
