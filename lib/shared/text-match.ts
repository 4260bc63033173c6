/** Finding words in a text, alike for the comparison and the catalogues: case, accents and the kind of apostrophe don't matter. */

/** Whether every word of the query stands somewhere in the text. An empty query is found in every text. */
export function hasAllWords(text: string, query: string): boolean {
  const searched = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}

/** A part of a text: with a word that was looked for, or without. */
export interface TextPiece {
  text: string;
  found: boolean;
}

/** The text in pieces, so that the words of a query can be marked where they stand. Put together, the pieces are the text; an empty text has none. */
export function foundPieces(text: string, query: string): TextPiece[] {
  if (query === '') return text === '' ? [] : [{ text, found: false }];
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const [from, to] of placesOf(text, folded(query).split(/\s+/).filter(Boolean))) {
    if (from > end) pieces.push({ text: text.slice(end, from), found: false });
    pieces.push({ text: text.slice(from, to), found: true });
    end = to;
  }
  return end < text.length ? [...pieces, { text: text.slice(end), found: false }] : pieces;
}

/** Where the words stand, which are folded: from and to, in their order, those that touch as one. */
function placesOf(text: string, words: readonly string[]): [number, number][] {
  if (words.length === 0) return [];
  const { letters, places } = foldedWithPlaces(text);
  const found = words.flatMap((word) => placesOfWord(word, letters, places, text.length));
  const apart: [number, number][] = [];
  for (const [from, to] of found.sort(([one], [other]) => one - other)) {
    const last = apart.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else apart.push([from, to]);
  }
  return apart;
}

function placesOfWord(word: string, letters: string, places: readonly number[], length: number): [number, number][] {
  const found: [number, number][] = [];
  for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
    // To the end of the character that the last letter comes from, with the accents that folding takes off.
    let end = at + word.length;
    while (end < places.length && places[end] === places[end - 1]) end += 1;
    found.push([places[at] ?? 0, places[end] ?? length]);
  }
  return found;
}

/** A text folded a character at a time, and for each letter the place in the text of the character that it comes from. */
function foldedWithPlaces(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const fold = character < '\u0080' ? character.toLowerCase() : folded(character);
    letters += fold;
    for (let index = 0; index < fold.length; index += 1) places.push(place);
    place += character.length;
  }
  return { letters, places };
}
