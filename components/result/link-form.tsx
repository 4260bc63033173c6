/** Takes a link to a result, its code, or a message with one in it. A plain form, so it works without scripts. */
import { placed } from '@/lib/address/base-path';
import { resultStart } from '@/lib/address/result';
import { codeField } from '@/lib/address/step';
import { Button } from '../ui/button';

/** `open` shows what is pasted, where a script runs; without it, the form is sent. */
export function LinkForm({ open }: { open?: ((pasted: string) => void) | undefined }) {
  return (
    <form
      action={placed(resultStart)}
      onSubmit={
        open &&
        ((event) => {
          event.preventDefault();
          open(String(new FormData(event.currentTarget).get(codeField)));
        })
      }
      className="max-w-measure"
    >
      <label htmlFor="pasted-link" className="block font-semibold">
        The link, or its code
      </label>
      <div className="mt-1 flex flex-wrap gap-3">
        <input
          id="pasted-link"
          name={codeField}
          type="text"
          required
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby="pasted-link-hint"
          className="min-h-11 min-w-0 flex-[1_1_14rem] border border-strong-rule bg-paper px-3"
        />
        <Button type="submit">Open the result</Button>
      </div>
      <p id="pasted-link-hint" className="mt-2 text-sm text-muted">
        You can paste the whole message that it came in: the code is found in it.
      </p>
    </form>
  );
}
