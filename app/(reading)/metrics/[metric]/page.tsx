import type { Metadata } from 'next';
import { EntryPage } from '@/components/catalogue/entry-page';
import { MetricDetails } from '@/components/catalogue/metric-details';
import { StaticPart } from '@/components/static-part/static-part';
import { metricEntry } from '@/lib/guide/catalogue/metric-entry';
import { pageOf } from '@/lib/guide/pages/page-list';
import { recordMetadata } from '@/lib/guide/pages/record-metadata';
import { NoSuchRecord } from '../../no-such-record';

type Props = { params: Promise<{ metric: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const metric = metricEntry((await params).metric);
  return recordMetadata(
    metric && { title: `Metric: ${metric.name}`, description: metric.definition, href: metric.href },
  );
}

export default async function MetricPage({ params }: Props) {
  const metric = metricEntry((await params).metric);
  const catalogue = pageOf('metrics');
  if (!metric) return <NoSuchRecord noun="metric" list={catalogue} asked={(await params).metric} />;
  return (
    <StaticPart>
      <EntryPage catalogue={catalogue} name={metric.name} text={metric.definition} evidence={metric.evidence}>
        <MetricDetails metric={metric} />
      </EntryPage>
    </StaticPart>
  );
}
