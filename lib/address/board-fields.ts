import { packedCount } from '../share/packed-count';
import { scopeField } from './scope';

/** What the questionnaire knows of a team's board, which its addresses carry on as one word: little, because every question's page loads it. */

/** The names of the query's fields, which are those of the forms. */
export const boardFields = {
  /** A code, perhaps with a label. */
  member: 'r',
  /** All members in one word. */
  pack: 'b',
  /** Anything that somebody pastes to be added. */
  add: 'add',
  /** A label for what is pasted, if that is one member without a label. */
  addAs: 'as',
  /** Members that are left out, by their place in the order of those that the address holds, from 0. */
  without: 'without',
  /** New labels for all members that the address holds, in their order. */
  label: 'label',
  scope: scopeField,
} as const;

/** The name of the field in which the addresses of the questionnaire carry a board on. */
export const teamField = 'team';

/** In characters of a packed board: what the addresses of the questionnaire have room for. */
export const longestCarried = 2800;

/** The board that an address of the questionnaire carries; empty if there is none, or what stands there is not one. */
export function readCarriedBoard(query: URLSearchParams): string {
  const pack = query.get(teamField) ?? '';
  return pack.length <= longestCarried && packedCount(pack) !== undefined ? pack : '';
}

/** How many members the board has that an address of the questionnaire carries, as it says itself. */
export const carriedCount = (team: string): number => packedCount(team) ?? 0;
