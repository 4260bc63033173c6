/** The choice of models and rows, and how they are shown: a plain form, whose answer is the page's address. */

import type { ReactNode } from 'react';
import { ModelMark } from '@/components/charts/model-mark';
import { Button, ButtonLink } from '@/components/ui/button';
import { placed } from '@/lib/address/base-path';
import { pagePaths } from '@/lib/address/page';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';

type ComparisonFormProps = ComparisonPage['form'] & {
  /** Where the form starts afresh. */
  everything: string;
};

export function ComparisonForm({ models, groups, query, everything, ...shown }: ComparisonFormProps) {
  const switches = [
    { name: 'show', value: 'differences', label: 'Only what differs', on: shown.differing },
    { name: 'order', value: 'difference', label: 'Most different first', on: shown.byDifference },
    { name: 'marks', value: 'off', label: 'No evidence marks', on: !shown.marks },
  ];
  return (
    // The browser must not fill in what stood here before a reload.
    <form
      action={placed(pagePaths.comparison)}
      autoComplete="off"
      aria-label="What is compared"
      className="grid gap-x-8 gap-y-4 sm:grid-cols-2 lg:grid-cols-[auto_auto_auto_minmax(12rem,1fr)]"
    >
      <Choices legend="Models" remark="Two or more." isLong>
        {models.map(({ id, name, mark, chosen }) => (
          <Choice key={id} name="models" value={id} on={chosen}>
            <ModelMark shape={mark.shape} colour={mark.colour} />
            {name}
          </Choice>
        ))}
      </Choices>
      <Choices legend="Rows" remark="Tick none for all of them." isLong>
        {groups.map(({ id, label, chosen }) => (
          <Choice key={id} name="groups" value={id} on={chosen}>
            {label}
          </Choice>
        ))}
      </Choices>
      <Choices legend="How they are shown">
        {switches.map(({ label, ...choice }) => (
          <Choice key={label} {...choice}>
            {label}
          </Choice>
        ))}
      </Choices>
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
        {shown.from === '' ? null : <input type="hidden" name="from" value={shown.from} />}
        <div className="flex flex-wrap items-center gap-3">
          <Button type="submit">Compare</Button>
          <ButtonLink kind="quiet" id="start-afresh" href={everything} data-in-place={true}>
            Clear all
          </ButtonLink>
        </div>
      </div>
    </form>
  );
}

type ChoicesProps = { legend: string; remark?: string; isLong?: boolean; children: ReactNode };

function Choices({ legend, remark, isLong = false, children }: ChoicesProps) {
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      {remark === undefined ? null : <p className="text-sm text-muted">{remark}</p>}
      <div className={isLong ? 'grid grid-cols-[auto_auto] justify-start gap-x-6' : ''}>{children}</div>
    </fieldset>
  );
}

type ChoiceProps = { name: string; value: string; on: boolean; children: ReactNode };

function Choice({ name, value, on, children }: ChoiceProps) {
  return (
    <label className="flex min-h-9 items-center gap-2">
      <input type="checkbox" name={name} value={value} defaultChecked={on} className="size-5 shrink-0" />
      {children}
    </label>
  );
}
