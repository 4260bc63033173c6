import type { Metadata } from 'next';
import { CataloguePage } from '@/components/catalogue/catalogue-page';
import { ListedItem } from '@/components/catalogue/listed-item';
import { StaticPart } from '@/components/static-part/static-part';
import { toolsPage } from '@/lib/guide/catalogue/tools-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('tools');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ToolsPage({ searchParams }: Props) {
  const catalogue = toolsPage(await searchParams);
  return (
    <StaticPart>
      <CataloguePage
        page={pageOf('tools')}
        lede="What people use for operations work, and what to know before choosing it. No tool makes a model: most serve several."
        {...catalogue}
        item={(entry) => <ListedItem key={entry.id} entry={entry} />}
      />
    </StaticPart>
  );
}
