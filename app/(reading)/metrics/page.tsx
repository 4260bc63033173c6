import type { Metadata } from 'next';
import { CatalogueFrame, groupAnchor } from '@/components/catalogue/catalogue-frame';
import { EntryList } from '@/components/catalogue/entry';
import { MetricItem } from '@/components/catalogue/metric-item';
import { MttrNote } from '@/components/catalogue/mttr-note';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { metricsPage } from '@/lib/guide/catalogue/metrics-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('metrics');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MetricsPage({ searchParams }: Props) {
  const { label, title } = pageOf('metrics');
  const { grades, groups, ...frame } = metricsPage(await searchParams);
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="What each measures, how it is computed, what to watch for, and how not to use it."
      />
      <div className="mb-8">
        <MttrNote />
      </div>
      <CatalogueFrame {...frame} groups={groups}>
        {groups.map((group) => (
          <Section key={group.id} id={groupAnchor(group.id)} heading={group.label}>
            <EntryList>
              {group.entries.map((metric) => (
                <MetricItem key={metric.id} metric={metric} />
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
