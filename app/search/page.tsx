import type { Metadata } from 'next';
import { LiveSearch } from '@/components/search/live-search';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { readSearch } from '@/lib/address/search';
import { pageMetadata, pageOf, searchWays } from '@/lib/guide/pages/page-list';
import { searchPage } from '@/lib/guide/search/search-page';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const query = readSearch((await searchParams).q);
  return {
    ...pageMetadata('search'),
    ...(query === '' ? {} : { title: `Search for “${query}”` }),
    robots: { index: false, follow: true },
  };
}

export default async function SearchRoute({ searchParams }: Props) {
  const { label, title } = pageOf('search');
  const { notice, ...found } = searchPage(await searchParams);
  return (
    <>
      <PageHeader
        tight="little"
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="Everything in the guide: articles and their sections, comparison rows, practices, metrics, tools, terms, questions and sources."
      />
      {notice === null ? null : <p className="mb-3 max-w-measure text-warn">{notice}</p>}
      {/* Other words start afresh, whatever was typed before. */}
      <LiveSearch key={found.query} server={found} ways={searchWays} />
    </>
  );
}
