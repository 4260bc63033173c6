/** From a result to a team's board: start one with it, or add it to one. */
import { Button, ButtonLink } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { boardFields, longBoardPath } from '@/lib/address/board';
import { pagePaths } from '@/lib/address/page';

type TeamDoorsProps = {
  /** The result's code. */
  code: string;
  /** What the result is about, which becomes the board's title; empty where nothing is said. */
  scope: string;
};

export function TeamDoors({ code, scope }: TeamDoorsProps) {
  return (
    <div className="grid gap-x-12 gap-y-8 md:grid-cols-2">
      <div>
        <p className="max-w-measure">
          A board shows the answers of several people together: one blend, where you agree, and what to talk about.
        </p>
        <ButtonLink href={longBoardPath({ members: [{ code, label: '' }], scope })} className="mt-4">
          Start a board with this result
        </ButtonLink>
      </div>
      <form method="get" action={placed(pagePaths.team)}>
        <input type="hidden" name={boardFields.member} value={code} />
        <label htmlFor="board-link" className="block font-medium">
          Add it to a board
        </label>
        <input
          id="board-link"
          name={boardFields.add}
          type="text"
          required
          autoComplete="off"
          maxLength={3900}
          aria-describedby="board-link-hint"
          className="mt-1 min-h-11 w-full border border-strong-rule bg-paper px-3 text-base"
        />
        <p id="board-link-hint" className="mt-1 text-sm text-muted">
          Paste the board’s link, which its page and the address bar have.
        </p>
        <Button type="submit" kind="secondary" className="mt-3">
          Add to the board
        </Button>
      </form>
    </div>
  );
}
