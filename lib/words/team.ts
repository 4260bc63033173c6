/** What the questionnaire says of a team's board, apart from `board.ts`, since a browser loads it with every question. */

/** `with the answers of 4 people`. */
export function carriedPeople(people: number): string {
  return `with the answers of ${people === 1 ? 'one person' : `${people} people`}`;
}

/** What a label is for, beside its field. */
export const labelHint =
  'A name, a role, or nothing: at most 40 characters. It is part of the board’s link, and everybody who has the link can read it.';
