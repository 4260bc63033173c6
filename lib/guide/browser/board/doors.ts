import { type BoardMember, boardPath, carriedBoard, inOrder, longBoardPath, shortBoardPath } from '@/lib/address/board';
import { boardFields } from '@/lib/address/board-fields';
import { pagePaths } from '@/lib/address/page';
import { absolute } from '@/lib/address/site';
import { stepPath } from '@/lib/address/step';
import { stepsOf } from '@/lib/questionnaire/flow';
import type { Edition } from '@/lib/questionnaire/schema';
import { packBoard } from '@/lib/share/board-pack';

/** The ways on from a board: to add to it, and to pass it on. */

/** Where minutes, picture and data of a board are. */
export const boardForms = {
  minutes: `${pagePaths.team}/minutes.md`,
  picture: `${pagePaths.team}/opengraph-image`,
  data: '/api/v1/board',
} as const;

export interface BoardDoors {
  /** What the forms send along: the board that is added to. */
  fields: readonly { name: string; value: string }[];
  /** Where one's own answers are given, for this board; undefined where the board has no room in those addresses. */
  answer: { all: string; quick: string; counts: { all: number; quick: number } } | undefined;
  /** Whole addresses. */
  link: string;
  shortLink: string;
  minutes: string;
  data: string;
}

/**
 * @param board one that an address has room for
 * @param edition the one that new answers are given to
 */
export function boardDoors(
  board: { members: readonly BoardMember[]; scope: string },
  { questions }: Edition,
): BoardDoors {
  const { members, scope } = board;
  const team = carriedBoard(members);
  const first = (set: 'full' | 'quick') => stepPath(stepsOf(questions, set)[0] ?? '', { set, scope, team });
  const pathTo = (form: string) => boardPath(board, form) ?? form;
  return {
    fields: [
      ...(members.length > 0 ? [{ name: boardFields.pack, value: packBoard(inOrder(members)) }] : []),
      ...(scope ? [{ name: boardFields.scope, value: scope }] : []),
    ],
    answer: team
      ? {
          all: first('full'),
          quick: first('quick'),
          counts: { all: questions.length, quick: stepsOf(questions, 'quick').length },
        }
      : undefined,
    link: absolute(boardPath(board) ?? longBoardPath(board)),
    shortLink: absolute(shortBoardPath(board)),
    minutes: pathTo(boardForms.minutes),
    data: pathTo(boardForms.data),
  };
}
