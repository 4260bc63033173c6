import type { Metadata } from 'next';
import { CaseDetails } from '@/components/catalogue/case-details';
import { EntryPage } from '@/components/catalogue/entry-page';
import { StaticPart } from '@/components/static-part/static-part';
import { caseEntry } from '@/lib/guide/catalogue/case-entry';
import { pageOf } from '@/lib/guide/pages/page-list';
import { recordMetadata } from '@/lib/guide/pages/record-metadata';
import { NoSuchRecord } from '../../no-such-record';

type Props = { params: Promise<{ case: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = caseEntry((await params).case);
  return recordMetadata(found && { title: `Case: ${found.name}`, description: found.what, href: found.href });
}

export default async function CasePage({ params }: Props) {
  const found = caseEntry((await params).case);
  const catalogue = pageOf('cases');
  if (!found) return <NoSuchRecord noun="case" list={catalogue} asked={(await params).case} />;
  return (
    <StaticPart>
      <EntryPage catalogue={catalogue} name={found.name} text={found.what} evidence={found.evidence}>
        <CaseDetails case={found} />
      </EntryPage>
    </StaticPart>
  );
}
