import { boardPath, fittingBoard } from '@/lib/address/board';
import { isBoardPath, readBoard } from '@/lib/address/read-board';
import { modelNames, models } from '@/lib/dataset';
import { type BoardNotices, type BoardPage, boardPageOf } from '@/lib/guide/browser/board/board-page';
import { editions } from '@/lib/questionnaire';
import { boardNotices } from './notices';

/** What a team's board shows for an address, in one call. Everything is worked out again each time: a link holds answers and nothing else. */

export type BoardLookup =
  | { kind: 'board'; board: BoardPage }
  /** Another spelling of a board: its canonical address. */
  | { kind: 'redirect'; to: string }
  /** Nobody's answers: what a board is, and how to start one. */
  | { kind: 'empty'; scope: string; notices: BoardNotices };

/** Reads the query of an address. Total: whatever it holds, there is a page. */
export function boardLookup(query: URLSearchParams): BoardLookup {
  const read = readBoard(editions, query);
  const fitting = fittingBoard(read);
  const isWhole =
    read.faults.length === 0 && read.cutLabels.length === 0 && !read.scopeCut && fitting.lost === 'nothing';
  // What was wrong with an address is said where it was used; a redirect would lose it.
  if (isWhole && !isBoardPath(read, query)) return { kind: 'redirect', to: boardPath(read) ?? '/' };
  const notices = boardNotices(read, fitting.lost);
  if (read.members.length === 0) return { kind: 'empty', scope: read.scope, notices };
  return {
    kind: 'board',
    board: boardPageOf({ ...read, notices, linked: fitting.board.members }, editions, { models, names: modelNames }),
  };
}
