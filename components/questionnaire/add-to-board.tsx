/** At the end of the review of answers that are for a team's board. Apart from `team-line.tsx`, which stands on every question's page. */
import { placed } from '@/lib/address/base-path';
import { boardFields } from '@/lib/address/board-fields';
import { pagePaths } from '@/lib/address/page';
import { labelHint } from '@/lib/words/team';
import { Button } from '../ui/button';

/** A plain form that leads to the board with the answers on it. */
export function AddToBoard({ team, code, scope }: { team: string; code: string; scope: string }) {
  return (
    <form method="get" action={placed(pagePaths.team)} className="mt-8 border border-ink p-5">
      <input type="hidden" name={boardFields.pack} value={team} />
      {scope ? <input type="hidden" name={boardFields.scope} value={scope} /> : null}
      <input type="hidden" name={boardFields.add} value={code} />
      <label htmlFor="label" className="block font-medium">
        A label for your answers <span className="font-normal text-muted">(optional)</span>
      </label>
      <input
        id="label"
        name={boardFields.addAs}
        type="text"
        autoComplete="off"
        maxLength={400}
        aria-describedby="label-hint"
        className="mt-1 min-h-11 w-full max-w-measure border border-strong-rule bg-paper px-3 text-base"
      />
      <p id="label-hint" className="mt-1 text-sm text-muted">
        {labelHint}
      </p>
      <Button type="submit" className="mt-4">
        Add to the board
      </Button>
    </form>
  );
}
