/** Takes a pasted link to a result or to another board, or a code, with whatever text is around it. A plain form. */
import { Button } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { boardFields } from '@/lib/address/board-fields';
import { pagePaths } from '@/lib/address/page';
import { labelHint } from '@/lib/words/team';

type AddFormProps = {
  /** What is sent along: the board that is added to. */
  fields: readonly { name: string; value: string }[];
  submit: string;
};

/** In characters. An address has no room for much more; a pasted link is far shorter. */
const longestPaste = 2000;

export const fieldClasses = 'mt-1 w-full max-w-measure border border-strong-rule bg-paper px-3 text-base';

export function AddForm({ fields, submit }: AddFormProps) {
  return (
    <form method="get" action={placed(pagePaths.team)} className="grid gap-y-5">
      {fields.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div>
        <label htmlFor="add-text" className="block font-medium">
          Links to results, or to another board
        </label>
        <textarea
          id="add-text"
          name={boardFields.add}
          rows={3}
          required
          maxLength={longestPaste}
          aria-describedby="add-hint"
          className={`${fieldClasses} block py-2`}
        />
        <p id="add-hint" className="mt-1 max-w-measure text-sm text-muted">
          One or several, with or without a message around them. A result’s code is enough. Two boards become one, in
          whichever order.
        </p>
      </div>
      <div>
        <label htmlFor="add-as" className="block font-medium">
          Label <span className="font-normal text-muted">(optional, for a single result)</span>
        </label>
        <input
          id="add-as"
          name={boardFields.addAs}
          type="text"
          autoComplete="off"
          maxLength={400}
          aria-describedby="add-as-hint"
          className={`${fieldClasses} min-h-11`}
        />
        <p id="add-as-hint" className="mt-1 max-w-measure text-sm text-muted">
          {labelHint}
        </p>
      </div>
      <Button type="submit" className="justify-self-start">
        {submit}
      </Button>
    </form>
  );
}
