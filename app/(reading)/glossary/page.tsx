import type { Metadata } from 'next';
import { CatalogueFrame, groupAnchor } from '@/components/catalogue/catalogue-frame';
import { EntryList } from '@/components/catalogue/entry';
import { TermItem } from '@/components/catalogue/term-item';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { glossaryPage } from '@/lib/guide/catalogue/glossary-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('glossary');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function GlossaryRoute({ searchParams }: Props) {
  const { label, title } = pageOf('glossary');
  const { grades, groups, ...frame } = glossaryPage(await searchParams);
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="What the words mean: first those of this guide, then those of its field."
      />
      <CatalogueFrame {...frame} groups={groups}>
        {groups.map((group) => (
          <Section key={group.id} id={groupAnchor(group.id)} heading={group.label} aside={group.about}>
            <EntryList>
              {group.entries.map((term) => (
                <TermItem key={term.id} term={term} />
              ))}
            </EntryList>
          </Section>
        ))}
      </CatalogueFrame>
      {grades.length === 0 ? null : (
        <Section id="evidence-marks" heading="What the evidence marks mean">
          <EvidenceLegend grades={grades} />
        </Section>
      )}
    </StaticPart>
  );
}
