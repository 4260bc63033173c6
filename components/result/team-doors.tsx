/** From a result to a team's board: start one with it, or add it to one. */
import { Button, ButtonLink } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { longBoardPath } from '@/lib/address/board';
import { boardFields } from '@/lib/address/board-fields';
import { pagePaths } from '@/lib/address/page';

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
        A board shows several people’s answers together: one blend, where you agree, and what to talk about.{' '}
      </p>
      <ButtonLink
        href={longBoardPath({ members: [{ code, label: '' }], scope })}
        kind="secondary"
        className="justify-self-start"
      >
        Start a board
      </ButtonLink>
      <form method="get" action={placed(pagePaths.team)} className="flex min-w-0 items-end gap-3">
        <input type="hidden" name={boardFields.member} value={code} />
        <label className="min-w-0 flex-[1_1_10rem] text-sm">
          Or add this to one: paste its link
          <input
            name={boardFields.add}
            type="text"
            required
            autoComplete="off"
            maxLength={3900}
            className="mt-1 block min-h-11 w-full border border-strong-rule bg-paper px-3 text-base"
          />
        </label>
        <Button type="submit" kind="secondary">
          Add
        </Button>
      </form>
    </div>
  );
}
