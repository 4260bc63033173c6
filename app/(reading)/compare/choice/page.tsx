import { ComparisonView, comparisonMetadata } from '../comparison-view';

export const metadata = comparisonMetadata;

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What `/compare?…` shows: the part of the table that its address asks for. */
export default async function ComparisonChoicePage({ searchParams }: Props) {
  return <ComparisonView params={await searchParams} />;
}
