import { WaysOn } from '@/components/layout/ways-on';
import { StaticPart } from '@/components/static-part/static-part';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type NamedPage, nearestPage, recordsOf } from '@/lib/guide/pages/missing-record';
import { type Page, waysOn } from '@/lib/guide/pages/page-list';

type NoSuchRecordProps = {
  /** What was looked for. */
  noun: string;
  /** The page with all of them. */
  list: Page;
  /** What stands in the address for it. */
  asked: string;
  /** All that it may have meant; without them, the records that have a page below the list. */
  among?: readonly NamedPage[];
};

/** Stands in the place of a page where nothing has the name in the address. The server gives it the status 404: lib/guide/pages/page-status.ts. */
export function NoSuchRecord({ noun, list, asked, among = recordsOf(list.href) }: NoSuchRecordProps) {
  const nearest = nearestPage(among, asked);
  return (
    <StaticPart>
      <PageHeader
        title={`There is no such ${noun}`}
        lede={`The address may be mistyped. All of them are listed under “${list.label}”.`}
      >
        {nearest ? (
          <p className="mt-4 text-lg">
            Did you mean <Link href={nearest.href}>{nearest.label}</Link>?
          </p>
        ) : null}
      </PageHeader>
      <Section id="ways-on" heading="Where to go from here">
        <WaysOn pages={[list, ...waysOn.filter(({ id }) => id !== list.id)]} />
      </Section>
    </StaticPart>
  );
}
