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
  const words = folded(query).split(/\s+/).filter(Boolean);
  const isMarked = marksOf(text, words);
  const pieces: TextPiece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && isMarked[end] === isMarked[start]) continue;
    pieces.push({ text: text.slice(start, end), found: isMarked[start] ?? false });
    start = end;
  }
  return pieces;
}

/** For each place of the text whether one of the words, which are folded, stands there. */
function marksOf(text: string, words: readonly string[]): boolean[] {
  const marks = new Array<boolean>(text.length).fill(false);
  if (words.length === 0) return marks;
  const { letters, places } = foldedWithPlaces(text);
  for (const word of words) {
    for (let at = letters.indexOf(word); at >= 0; at = letters.indexOf(word, at + 1)) {
      // To the end of the character that the last letter comes from, with the accents that folding takes off.
      let end = at + word.length;
      while (end < places.length && places[end] === places[end - 1]) end += 1;
      marks.fill(true, places[at], places[end] ?? text.length);
    }
  }
  return marks;
}

/** A text folded a character at a time, and for each letter the place in the text of the character that it comes from. */
function foldedWithPlaces(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  let place = 0;
  for (const character of text) {
    const fold = folded(character);
    letters += fold;
    for (let index = 0; index < fold.length; index += 1) places.push(place);
    place += character.length;
  }
  return { letters, places };
}
