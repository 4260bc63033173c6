import type { Metadata } from 'next';
import { CatalogueFrame, groupAnchor } from '@/components/catalogue/catalogue-frame';
import { EntryList } from '@/components/catalogue/entry';
import { SourceItem } from '@/components/catalogue/source-item';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { sourcesPage } from '@/lib/guide/catalogue/sources-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('sources');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function SourcesPage({ searchParams }: Props) {
  const { label, title } = pageOf('sources');
  const { groups, ...frame } = sourcesPage(await searchParams);
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="Everything the guide cites: how far we could read each text, what to know before leaning on it, and every place that does."
      />
      <CatalogueFrame {...frame} groups={groups}>
        {groups.map((group) => (
          <Section key={group.id} id={groupAnchor(group.id)} heading={group.label} aside={group.meaning}>
            <EntryList>
              {group.entries.map((source) => (
                <SourceItem key={source.id} source={source} />
              ))}
            </EntryList>
          </Section>
        ))}
      </CatalogueFrame>
    </StaticPart>
  );
}
