/** What every catalogue has around its entries: the filter, a notice about its address, the count, links to the groups. */

import type { ReactNode } from 'react';
import { Callout } from '@/components/ui/callout';
import { Link } from '@/components/ui/link';
import type { CatalogueForm as Form } from '@/lib/guide/catalogue/filter';
import { CatalogueForm } from './catalogue-form';

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
      <CatalogueForm {...form} />
      <div className="mt-8 flex flex-col gap-6">
        {notice === null ? null : (
          <Callout kind="warning" heading="Part of the address could not be used" level={2}>
            <p>{notice}</p>
          </Callout>
        )}
        {groups.length === 0 ? (
          <NothingFound noun={form.noun} ways={ways} />
        ) : (
          <Overview count={count} groups={groups} />
        )}
      </div>
      {children}
    </>
  );
}

function Overview({ count, groups }: Pick<CatalogueFrameProps, 'count' | 'groups'>) {
  return (
    <div className="sm:flex sm:gap-x-8">
      <p className="shrink-0 font-semibold tabular-nums">{count}</p>
      {groups.length === 1 ? null : (
        <nav aria-label="Groups" className="max-sm:mt-2 print:hidden">
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
