/** The choice of models, groups and words: a plain form, whose answer is the page's address. */

import { ModelMark } from '@/components/charts/model-mark';
import { Button, ButtonLink } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { pagePaths } from '@/lib/address/page';
import type { Model } from '@/lib/dataset/schema';

type ComparisonFormProps = {
  models: readonly (Pick<Model, 'id' | 'name' | 'mark'> & { chosen: boolean })[];
  groups: readonly { id: string; label: string; chosen: boolean }[];
  query: string;
  /** Where the form starts afresh. */
  everything: string;
};

export function ComparisonForm({ models, groups, query, everything }: ComparisonFormProps) {
  return (
    // A new key for every state: without it the browser would keep the ticks of the page before. For the same reason
    // the browser must not fill in what stood here before a reload.
    <form
      key={JSON.stringify([models, groups, query])}
      action={placed(pagePaths.comparison)}
      autoComplete="off"
      className="grid gap-x-10 gap-y-6 border-y border-ink py-5 lg:grid-cols-[auto_auto_minmax(14rem,1fr)] print:hidden"
    >
      <fieldset>
        <legend className="font-semibold">Models</legend>
        <p className="text-sm text-muted">Two or more.</p>
        <div className="mt-1 grid grid-cols-2 gap-x-6 sm:max-lg:grid-cols-3">
          {models.map(({ id, name, mark, chosen }) => (
            <label key={id} className="flex min-h-9 items-center gap-2">
              <input type="checkbox" name="models" value={id} defaultChecked={chosen} className="size-5 shrink-0" />
              <ModelMark shape={mark.shape} colour={mark.colour} />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend className="font-semibold">Rows</legend>
        <p className="text-sm text-muted">Tick none for all of them.</p>
        <div className="mt-1 grid gap-x-6 sm:grid-cols-2 sm:max-lg:grid-cols-3">
          {groups.map(({ id, label, chosen }) => (
            <label key={id} className="flex min-h-9 items-center gap-2">
              <input type="checkbox" name="groups" value={id} defaultChecked={chosen} className="size-5 shrink-0" />
              {label}
            </label>
          ))}
        </div>
      </fieldset>
      <div className="flex flex-col gap-4">
        <label className="block">
          <span className="block font-semibold">Find in the table</span>
          <input
            type="search"
            name="q"
            defaultValue={query}
            maxLength={100}
            className="mt-1 block min-h-11 w-full border border-strong-rule bg-paper px-3"
          />
        </label>
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit">Compare</Button>
          <ButtonLink kind="quiet" href={everything}>
            Clear all
          </ButtonLink>
        </div>
      </div>
    </form>
  );
}
