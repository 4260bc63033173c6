import { packBoard } from '../share/board-pack';
import { boardFields, longestCarried } from './board-fields';
import { pagePaths } from './page';
import { withQuery } from './query';

/**
 * The address of a team's board, which holds every member's code, a label where one is given, and what it is about:
 * `/team?r=1A2B3-C.Ada&r=1A2B4-D&scope=City+hospital`; or the same in one word: `/team?b=2-AQ…`. How one is read is in `read-board.ts`.
 */

export interface BoardMember {
  /** The canonical code. */
  code: string;
  /** Whose answers they are, as the team says it; empty where nothing is said. */
  label: string;
}

export interface BoardAddress {
  members: readonly BoardMember[];
  /** What it is about; empty where nothing is said. */
  scope?: string;
}

/** In code points. */
export const longestLabel = 40;
/** How many members a page shows. */
export const mostShown = 60;
/** In characters: what a server takes, less room for the path under which the guide is published. */
export const longestBoardPath = 4000;

/**
 * The members of a board in their one order, each once, so that it doesn't matter who was added when. A code without a label is the
 * same member as the same code with one: a board that is given labels can still be joined with the one before.
 */
export function inOrder(members: readonly BoardMember[]): BoardMember[] {
  const labelled = new Set(members.filter(({ label }) => label !== '').map(({ code }) => code));
  const each = new Map(
    members
      .filter(({ code, label }) => label !== '' || !labelled.has(code))
      .map((member) => [`${member.code}.${member.label}`, member]),
  );
  return [...each.values()].sort((a, b) => compared(a.code, b.code) || compared(a.label, b.label));
}

/** The address with every code in it. @param path of the board's page, or of another form of it */
export function longBoardPath({ members, scope = '' }: BoardAddress, path: string = pagePaths.team): string {
  const codes = inOrder(members).map(
    ({ code, label }) => `${boardFields.member}=${code}${label && `.${escaped(label)}`}`,
  );
  const about = new URLSearchParams(scope ? { [boardFields.scope]: scope } : {}).toString();
  const query = [...codes, about].filter(Boolean).join('&');
  return query === '' ? path : `${path}?${query}`;
}

/** The address in one word. */
export function shortBoardPath({ members, scope }: BoardAddress, path: string = pagePaths.team): string {
  const ordered = inOrder(members);
  return withQuery(path, {
    [boardFields.pack]: ordered.length > 0 ? packBoard(ordered) : '',
    [boardFields.scope]: scope,
  });
}

/** The canonical address: the long one where servers take it, else the short one; undefined where neither has room. */
export function boardPath(board: BoardAddress, path: string = pagePaths.team): string | undefined {
  // Even a code without an answer takes that much.
  if (board.members.length * shortestPacked > longestBoardPath) return undefined;
  const long = longBoardPath(board, path);
  if (long.length <= longestBoardPath) return long;
  const short = shortBoardPath(board, path);
  return short.length <= longestBoardPath ? short : undefined;
}

/** In characters: a packed member with a code of two symbols and no label takes four bytes. */
const shortestPacked = 5;

/** The longest part of a board that an address has room for: all; all without labels; or as many members as a page shows, without labels. */
export function fittingBoard(board: BoardAddress): { board: BoardAddress; lost: 'nothing' | 'labels' | 'members' } {
  const bare = { ...board, members: inOrder(board.members.map(({ code }) => ({ code, label: '' }))) };
  if (boardPath(board) !== undefined) return { board, lost: 'nothing' };
  if (boardPath(bare) !== undefined) return { board: bare, lost: 'labels' };
  return { board: { ...bare, members: bare.members.slice(0, mostShown) }, lost: 'members' };
}

/** The board as the questionnaire carries it on; empty where it has no members, or more than there is room for. */
export function carriedBoard(members: readonly BoardMember[]): string {
  const pack = members.length > 0 ? packBoard(inOrder(members)) : '';
  return pack.length > longestCarried ? '' : pack;
}

/** Whether two addresses hold the same board. */
export function sameBoard(one: BoardAddress, other: BoardAddress): boolean {
  return longBoardPath(one) === longBoardPath(other);
}

const compared = (one: string, other: string) => (one < other ? -1 : Number(one > other));

/** A label as part of a query. What programs for chat take for emphasis, or leave out at the end of a link, is escaped, too. */
const escaped = (label: string) =>
  new URLSearchParams({ '': label })
    .toString()
    .slice(1)
    .replace(/[.*_-]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
