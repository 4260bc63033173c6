/** From a result to a team's board: start one with it, or add it to one. */
import { ButtonLink } from '@/components/ui/button';
import { longBoardPath } from '@/lib/address/board';
import { boardFields } from '@/lib/address/board-fields';
import { pagePaths } from '@/lib/address/page';
import { PasteDoor } from './paste-door';

type TeamDoorsProps = {
  /** The result's code. */
  code: string;
  /** What the result is about, which becomes the board's title; empty where nothing is said. */
  scope: string;
};

export function TeamDoors({ code, scope }: TeamDoorsProps) {
  return (
    <div className="grid gap-y-3">
      <p className="text-sm text-muted">
        A board shows several people’s answers together: one blend, where you agree, and what to talk about.
      </p>
      <ButtonLink
        href={longBoardPath({ members: [{ code, label: '' }], scope })}
        kind="secondary"
        className="justify-self-start"
      >
        Start a board
      </ButtonLink>
      <PasteDoor path={pagePaths.team} name={boardFields.add} label="Or add this to one: paste its link" button="Add">
        <input type="hidden" name={boardFields.member} value={code} />
      </PasteDoor>
    </div>
  );
}
