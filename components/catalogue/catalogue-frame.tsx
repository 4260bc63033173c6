/** What every catalogue has before its entries: the count, links to the groups, the filter, a notice about its address. */

import type { ReactNode } from 'react';
import { AddressNotice } from '@/components/ui/address-notice';
import { Callout } from '@/components/ui/callout';
import { Link } from '@/components/ui/link';
import type { CatalogueForm as Form } from '@/lib/guide/catalogue/filter';
import { CatalogueForm, filterAnchor } from './catalogue-form';

type CatalogueFrameProps = {
  form: Form;
  notice: string | null;
  /** `14 of 82 practices`. */
  count: string;
  groups: readonly { id: string; label: string; entries: readonly unknown[] }[];
  ways: readonly { label: string; href: string }[];
  /** The groups with their entries. */
  children: ReactNode;
};

/** The element id of a group, kept apart from those of the entries. */
export const groupAnchor = (id: string) => `group-${id}`;

export function CatalogueFrame({ form, notice, count, groups, ways, children }: CatalogueFrameProps) {
  return (
    <>
      <Overview form={form} count={count} groups={groups} />
      <CatalogueForm {...form} />
      <AddressNotice notice={notice} className="mt-6" />
      {groups.length > 0 ? null : (
        <div className="mt-6">
          <NothingFound noun={form.noun} ways={ways} />
        </div>
      )}
      {children}
    </>
  );
}

/** On phones the links to the groups are left out: the filter singles them out. */
function Overview({ form, count, groups }: Pick<CatalogueFrameProps, 'form' | 'count' | 'groups'>) {
  const chosen = chosenIn(form);
  return (
    <div className="flex flex-wrap items-baseline gap-x-8">
      <p>
        <span className="font-semibold tabular-nums">{count}</span>
        {chosen === '' ? null : <span className="text-muted sm:hidden"> {chosen}</span>}
      </p>
      <Link href={`#${filterAnchor}`} className="ml-auto inline-flex min-h-8 items-center sm:hidden">
        Filter
      </Link>
      {groups.length < 2 ? null : (
        <nav aria-label="Groups" className="min-w-0 flex-1 max-sm:hidden print:hidden">
          <ul className="flex flex-wrap gap-x-5">
            {groups.map(({ id, label, entries }) => (
              <li key={id} className="whitespace-nowrap">
                <Link href={`#${groupAnchor(id)}`} className="inline-block min-h-6">
                  {label}
                </Link>{' '}
                <span className="text-muted tabular-nums">{entries.length}</span>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

/** What the filter is set to, in a line; empty where it leaves everything in. */
function chosenIn({ selects, switches, query }: Form): string {
  return [
    ...selects.flatMap(({ options, chosen }) => options.find(({ id }) => id === chosen)?.label ?? []),
    ...switches.filter(({ on }) => on).map(({ label }) => label),
    ...(query === '' ? [] : [`“${query}”`]),
  ].join(' · ');
}

function NothingFound({ noun, ways }: { noun: string; ways: CatalogueFrameProps['ways'] }) {
  return (
    <Callout heading={`None of the ${noun} fits all of that`} level={2}>
      <p>An entry is shown if it matches every choice and contains every word. Leave something out:</p>
      <ul className="mt-2 list-disc pl-5">
        {ways.map(({ label, href }) => (
          <li key={href}>
            <Link href={href} className="block py-0.5">
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </Callout>
  );
}
