import type { Metadata } from 'next';
import { CataloguePage } from '@/components/catalogue/catalogue-page';
import { ListedItem } from '@/components/catalogue/listed-item';
import { StaticPart } from '@/components/static-part/static-part';
import { sourcesPage } from '@/lib/guide/catalogue/sources-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('sources');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SourcesPage({ searchParams }: Props) {
  const { groups, ...rest } = sourcesPage(await searchParams);
  return (
    <StaticPart>
      <CataloguePage
        page={pageOf('sources')}
        lede="Everything the guide cites, by how far we could read it. The page of a source says what to know before relying on it, and every place that does."
        {...rest}
        groups={groups.map(({ meaning, ...group }) => ({ ...group, aside: meaning }))}
        item={(entry) => <ListedItem key={entry.id} entry={entry} />}
      />
    </StaticPart>
  );
}
