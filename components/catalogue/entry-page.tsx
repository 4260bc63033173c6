/** The page of one entry of a catalogue: its name, what it is, and what is known of it. */
import type { ReactNode } from 'react';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { EvidenceGrade } from '@/lib/dataset/ids';

type EntryPageProps = {
  /** The catalogue that it belongs to. */
  catalogue: { label: string; href: string };
  name: string;
  /** What it is, in a paragraph; undefined where its name says enough. */
  text?: string | undefined;
  /** Undefined for a source, which has a status instead. */
  evidence?: EvidenceGrade;
  children: ReactNode;
};

export function EntryPage({ catalogue, name, text, evidence, children }: EntryPageProps) {
  return (
    <>
      <PageHeader above={<Breadcrumbs trail={[catalogue]} current={name} />} title={name} lede={text} />
      <div className="flex flex-col gap-8">{children}</div>
      {evidence === undefined ? null : (
        <Section id="evidence-marks" heading="What the evidence mark means">
          <EvidenceLegend grades={[evidence]} />
        </Section>
      )}
    </>
  );
}
