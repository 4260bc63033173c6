import type { Metadata } from 'next';
import { CataloguePage } from '@/components/catalogue/catalogue-page';
import { ListedItem } from '@/components/catalogue/listed-item';
import { StaticPart } from '@/components/static-part/static-part';
import { Link } from '@/components/ui/link';
import { modelPath } from '@/lib/address/record';
import { practicesPage } from '@/lib/guide/catalogue/practices-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('practices');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PracticesPage({ searchParams }: Props) {
  const { groups, ...rest } = practicesPage(await searchParams);
  return (
    <StaticPart>
      <CataloguePage
        page={pageOf('practices')}
        lede="One concrete thing to adopt each, with a first step on its page. Your answers to the questionnaire choose among them."
        {...rest}
        groups={groups.map((group) => ({
          ...group,
          aside: <Link href={modelPath(group.id)}>What {group.label} is</Link>,
        }))}
        item={(entry) => <ListedItem key={entry.id} entry={entry} />}
      />
    </StaticPart>
  );
}
