import { stemmer } from 'stemmer';
import type { Stretch } from '@/lib/guide/views/search';

/** How the search reads the words of a text: the same in its index, in what is typed, and where found words are marked. */

/** Words so frequent that they say nothing about what is wanted. */
const stopWords = new Set(
  'a an and are as at be by can could do does for from had has have how i if in is it its ll may my of on or our re s should so t than that the their them there they this to was we were what when where which who whom whose why will with would you your'.split(
    ' ',
  ),
);

const word = /[\p{L}\p{N}\p{M}]+/gu;
/** Words with hyphens or strokes, which are read as one, too: who looks for “postmortem” means “post-mortem”. */
const compound = /\p{L}+([-/]\p{L}+)+/gu;

export const words = (text: string): string[] => text.match(word) ?? [];

export const joined = (text: string): string[] => (text.match(compound) ?? []).map(asOne);

/** Each word with the next one. */
export const pairs = (list: readonly string[]): string[] => list.slice(1).map((next, place) => `${list[place]}${next}`);

export const isStopWord = (written: string): boolean => stopWords.has(written.toLowerCase());

/** A word as it is compared: without case, accents and ending. Null for a word that doesn't count. */
export function termOf(written: string): string | null {
  const bare = written.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  if (bare === '' || stopWords.has(bare)) return null;
  return bare === 'versus' ? 'vs' : stemmer(bare);
}

/** Where words of a text come down to one of the terms: in order, without overlaps. */
export function stretchesOf(text: string, terms: ReadonlySet<string>): Stretch[] {
  const single = placesOf(text, word);
  const two = single.slice(1).map((next, place) => {
    const { from, written } = single[place] ?? next;
    return { from, to: next.to, written: written + next.written };
  });
  const whole = placesOf(text, compound).map((place) => ({ ...place, written: asOne(place.written) }));
  const found = [...single, ...two, ...whole]
    .filter(({ written }) => {
      const term = termOf(written);
      return term !== null && terms.has(term);
    })
    .sort((one, other) => one.from - other.from);
  const merged: [number, number][] = [];
  for (const { from, to } of found) {
    const last = merged.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to]);
  }
  return merged;
}

const asOne = (written: string) => written.replaceAll(/[-/]/g, '');

function placesOf(text: string, pattern: RegExp) {
  return [...text.matchAll(pattern)].map(({ index, 0: written }) => ({
    from: index,
    to: index + written.length,
    written,
  }));
}
