import { WaysOn } from '@/components/layout/ways-on';
import { StaticPart } from '@/components/static-part/static-part';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type Page, waysOn } from '@/lib/guide/pages/page-list';

/**
 * Stands in the place of a record's page where no record has the id in the address. `noun` is what was looked for, `list` the page
 * with all of them. The server gives it the status 404: lib/guide/pages/page-status.ts.
 */
export function NoSuchRecord({ noun, list }: { noun: string; list: Page }) {
  return (
    <StaticPart>
      <PageHeader
        title={`There is no such ${noun}`}
        lede={`The address may be mistyped. All that there are stand under “${list.label}”.`}
      />
      <Section id="ways-on" heading="Where to go from here">
        <WaysOn pages={[list, ...waysOn.filter(({ id }) => id !== list.id)]} />
      </Section>
    </StaticPart>
  );
}
