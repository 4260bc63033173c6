import type { Metadata } from 'next';
import { EntryPage } from '@/components/catalogue/entry-page';
import { SourceDetails } from '@/components/catalogue/source-details';
import { StaticPart } from '@/components/static-part/static-part';
import { sourceEntry } from '@/lib/guide/catalogue/source-entry';
import { pageOf } from '@/lib/guide/pages/page-list';
import { recordMetadata } from '@/lib/guide/pages/record-metadata';
import { NoSuchRecord } from '../../no-such-record';

type Props = { params: Promise<{ source: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const source = sourceEntry((await params).source);
  return recordMetadata(source && { title: `Source: ${source.title}`, description: source.about, href: source.href });
}

export default async function SourcePage({ params }: Props) {
  const source = sourceEntry((await params).source);
  const catalogue = pageOf('sources');
  if (!source) return <NoSuchRecord noun="source" list={catalogue} asked={(await params).source} />;
  return (
    <StaticPart>
      <EntryPage catalogue={catalogue} name={source.title} text={source.note ?? undefined}>
        <SourceDetails source={source} />
      </EntryPage>
    </StaticPart>
  );
}
