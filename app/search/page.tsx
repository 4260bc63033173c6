import type { Metadata } from 'next';
import { LiveSearch } from '@/components/search/live-search';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { searchPage } from '@/lib/guide/search/search-page';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { query } = searchPage(await searchParams);
  return {
    title: query === '' ? 'Search' : `Search for “${query}”`,
    description: 'Find models, comparison rows, articles, practices, metrics, tools, terms, questions and sources.',
    alternates: { canonical: '/search' },
    robots: { index: false, follow: true },
  };
}

export default async function SearchRoute({ searchParams }: Props) {
  const { query, hits } = searchPage(await searchParams);
  return (
    <>
      <PageHeader
        above={<Breadcrumbs trail={[]} current="Search" />}
        title="Search"
        lede="Everything in the guide: articles and their sections, comparison rows, practices, metrics, tools, terms, questions and sources."
      />
      {/* Another address starts afresh, whatever was typed before. */}
      <LiveSearch key={query} query={query} hits={hits} />
    </>
  );
}
