import type { Metadata } from 'next';
import { EntryPage } from '@/components/catalogue/entry-page';
import { PracticeDetails } from '@/components/catalogue/practice-details';
import { StaticPart } from '@/components/static-part/static-part';
import { practiceEntry } from '@/lib/guide/catalogue/practice-entry';
import { pageOf } from '@/lib/guide/pages/page-list';
import { recordMetadata } from '@/lib/guide/pages/record-metadata';
import { NoSuchRecord } from '../../no-such-record';

type Props = { params: Promise<{ practice: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const practice = practiceEntry((await params).practice);
  return recordMetadata(
    practice && { title: `Practice: ${practice.name}`, description: practice.what, href: practice.href },
  );
}

export default async function PracticePage({ params }: Props) {
  const practice = practiceEntry((await params).practice);
  const catalogue = pageOf('practices');
  if (!practice) return <NoSuchRecord noun="practice" list={catalogue} asked={(await params).practice} />;
  return (
    <StaticPart>
      <EntryPage catalogue={catalogue} name={practice.name} text={practice.what} evidence={practice.evidence}>
        <PracticeDetails practice={practice} />
      </EntryPage>
    </StaticPart>
  );
}
