/** From a result to a team's board: start one with it, or add it to one. */
import { ButtonLink } from '@/components/ui/button';
import { longBoardPath } from '@/lib/address/board';
import { boardFields } from '@/lib/address/board-fields';
import { pagePaths } from '@/lib/address/page';
import { PasteDoor } from './paste-door';

type StartBoardProps = {
  /** The result's code. */
  code: string;
  /** What the result is about, which becomes the board's title; empty where nothing is said. */
  scope: string;
};

export function StartBoard({ code, scope }: StartBoardProps) {
  return (
    <ButtonLink href={longBoardPath({ members: [{ code, label: '' }], scope })} kind="secondary">
      Start a board
    </ButtonLink>
  );
}

export function AddToBoardDoor({ code }: Pick<StartBoardProps, 'code'>) {
  return (
    <PasteDoor path={pagePaths.team} name={boardFields.add} label="Add this to a board: paste its link" button="Add">
      <input type="hidden" name={boardFields.member} value={code} />
    </PasteDoor>
  );
}
