/** The choice of models whose lanes are shown: a plain form, whose answer is the page's address. */

import { ModelMark } from '@/components/charts/model-mark';
import { Button, ButtonLink } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { pagePaths } from '@/lib/address/page';
import type { Model } from '@/lib/dataset/schema';

type ModelChoiceProps = { models: readonly (Pick<Model, 'id' | 'name' | 'mark'> & { chosen: boolean })[] };

export function ModelChoice({ models }: ModelChoiceProps) {
  return (
    // A new key for every state: without it the browser would keep the ticks of the page before. For the same reason
    // the browser must not fill in what stood here before a reload.
    <form
      key={JSON.stringify(models)}
      action={placed(pagePaths.story)}
      autoComplete="off"
      className="border-y border-ink py-3 print:hidden"
    >
      <fieldset className="flex flex-wrap items-center gap-x-6 gap-y-1">
        <legend className="sr-only">Models</legend>
        {models.map(({ id, name, mark, chosen }) => (
          <label key={id} className="flex min-h-9 items-center gap-2">
            <input type="checkbox" name="models" value={id} defaultChecked={chosen} className="size-5 shrink-0" />
            <ModelMark shape={mark.shape} colour={mark.colour} />
            {name}
          </label>
        ))}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit">Show</Button>
          <ButtonLink kind="quiet" href={pagePaths.story}>
            All of them
          </ButtonLink>
        </div>
      </fieldset>
    </form>
  );
}
