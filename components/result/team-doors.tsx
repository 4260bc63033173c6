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
    <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <ButtonLink href={longBoardPath({ members: [{ code, label: '' }], scope })} kind="secondary">
        Start a board
      </ButtonLink>
      <form method="get" action={placed(pagePaths.team)} className="flex min-w-0 flex-1 flex-wrap items-end gap-3">
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
