import type { Metadata } from 'next';
import { CatalogueFrame, groupAnchor } from '@/components/catalogue/catalogue-frame';
import { EntryList } from '@/components/catalogue/entry';
import { PracticeItem } from '@/components/catalogue/practice-item';
import { ModelMark } from '@/components/charts/model-mark';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { modelPath } from '@/lib/address/record';
import { practicesPage } from '@/lib/guide/catalogue/practices-page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('practices');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PracticesPage({ searchParams }: Props) {
  const { label, title } = pageOf('practices');
  const { grades, groups, ...frame } = practicesPage(await searchParams);
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="One concrete thing to adopt each, with a first step. Your answers to the questionnaire choose among them."
      />
      <CatalogueFrame {...frame} groups={groups}>
        {groups.map((group) => (
          <Section
            key={group.id}
            id={groupAnchor(group.id)}
            heading={
              <>
                <ModelMark shape={group.mark.shape} colour={group.mark.colour} size={20} className="mr-2.5" />
                {group.label}
              </>
            }
            aside={<a href={modelPath(group.id)}>What {group.label} is</a>}
          >
            <EntryList>
              {group.entries.map((practice) => (
                <PracticeItem key={practice.id} practice={practice} />
              ))}
            </EntryList>
          </Section>
        ))}
      </CatalogueFrame>
      {grades.length === 0 ? null : (
        <Section id="evidence-marks" heading="What the evidence marks mean">
          <EvidenceLegend grades={grades} />
        </Section>
      )}
    </StaticPart>
  );
}
