import type { Metadata } from 'next';
import { CatalogueFrame, groupAnchor } from '@/components/catalogue/catalogue-frame';
import { EntryList } from '@/components/catalogue/entry';
import { ToolItem } from '@/components/catalogue/tool-item';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { toolsPage } from '@/lib/guide/catalogue/tools-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('tools');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ToolsPage({ searchParams }: Props) {
  const { label, title } = pageOf('tools');
  const { grades, groups, ...frame } = toolsPage(await searchParams);
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="What people use for operations work, and what to know before choosing it. No tool makes a model: most serve several."
      />
      <CatalogueFrame {...frame} groups={groups}>
        {groups.map((group) => (
          <Section key={group.id} id={groupAnchor(group.id)} heading={group.label}>
            <EntryList>
              {group.entries.map((tool) => (
                <ToolItem key={tool.id} tool={tool} />
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
