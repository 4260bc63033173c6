import type { Metadata } from 'next';
import { CataloguePage } from '@/components/catalogue/catalogue-page';
import { ListedItem } from '@/components/catalogue/listed-item';
import { MttrNote } from '@/components/catalogue/mttr-note';
import { StaticPart } from '@/components/static-part/static-part';
import { metricsPage } from '@/lib/guide/catalogue/metrics-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('metrics');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function MetricsPage({ searchParams }: Props) {
  const catalogue = metricsPage(await searchParams);
  return (
    <StaticPart>
      <CataloguePage
        page={pageOf('metrics')}
        lede="What each measures; its page says how it is computed, what to watch for, and how not to use it."
        note={<MttrNote folded />}
        {...catalogue}
        item={(entry) => <ListedItem key={entry.id} entry={entry} />}
      />
    </StaticPart>
  );
}
