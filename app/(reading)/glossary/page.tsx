import type { Metadata } from 'next';
import { CataloguePage } from '@/components/catalogue/catalogue-page';
import { TermItem } from '@/components/catalogue/term-item';
import { StaticPart } from '@/components/static-part/static-part';
import { glossaryPage } from '@/lib/guide/catalogue/glossary-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('glossary');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function GlossaryRoute({ searchParams }: Props) {
  const { groups, ...rest } = glossaryPage(await searchParams);
  return (
    <StaticPart>
      <CataloguePage
        page={pageOf('glossary')}
        lede="What the words mean: first those of this guide, then those of its field."
        {...rest}
        groups={groups.map(({ about, ...group }) => ({ ...group, aside: about }))}
        item={(term) => <TermItem key={term.id} term={term} />}
      />
    </StaticPart>
  );
}
