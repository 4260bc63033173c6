/** Takes the links of two results. A plain form, whose answer is the page's address. */
import { placed } from '@/lib/address/base-path';
import { type Side, sideScopeField } from '@/lib/address/change';
import { pagePaths } from '@/lib/address/page';
import type { ChangeForm as FormView } from '@/lib/guide/change/change-page';
import { Button } from '../ui/button';
import { LinkField } from './link-field';

const labels: Record<Side, string> = { from: 'Link of the first result', to: 'Link of the second result' };

export function ChangeForm({ fields }: Pick<FormView, 'fields'>) {
  return (
    // A new key for every state: without it the browser would keep what stood in the fields before.
    <form
      key={JSON.stringify(fields)}
      action={placed(pagePaths.change)}
      autoComplete="off"
      className="max-w-measure grid gap-y-5"
    >
      {fields.map(({ side, text, scope, problem }) => (
        <div key={side}>
          <LinkField name={side} label={labels[side]} value={text} problem={problem} />
          {scope ? <input type="hidden" name={sideScopeField(side)} value={scope} /> : null}
        </div>
      ))}
      <Button type="submit">Compare the two</Button>
    </form>
  );
}
