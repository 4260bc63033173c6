import type { Metadata } from 'next';
import { CataloguePage } from '@/components/catalogue/catalogue-page';
import { ListedItem } from '@/components/catalogue/listed-item';
import { StaticPart } from '@/components/static-part/static-part';
import { casesPage } from '@/lib/guide/catalogue/cases-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('cases');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function CasesPage({ searchParams }: Props) {
  const { groups, ...rest } = casesPage(await searchParams);
  return (
    <StaticPart>
      <CataloguePage
        page={pageOf('cases')}
        lede="Organisations whose stories were published, by the kind of account. Each is one account, and most were read only in part: a case shows that others were there before, and proves nothing. A result names the cases nearest to it."
        {...rest}
        groups={groups.map(({ meaning, ...group }) => ({ ...group, aside: meaning }))}
        item={(entry) => <ListedItem key={entry.id} entry={entry} />}
      />
    </StaticPart>
  );
}
