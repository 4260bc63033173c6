import type { Metadata } from 'next';
import { SourceList } from '@/components/article/source-list';
import { ModelMark } from '@/components/charts/model-mark';
import { ProfileTable } from '@/components/charts/profile-table';
import { ComparisonCell } from '@/components/comparison/comparison-cell';
import { RowNeighbours } from '@/components/comparison/row-neighbours';
import { RowRelations } from '@/components/comparison/row-relations';
import { StoryLink } from '@/components/comparison/story-link';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { rowPage } from '@/lib/guide/comparison/row-page';
import { pageOf } from '@/lib/guide/pages/page-list';
import { recordMetadata } from '@/lib/guide/pages/record-metadata';
import { NoSuchRecord } from '../../../no-such-record';

type Props = { params: Promise<{ row: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return recordMetadata(rowPage((await params).row));
}

export default async function RowRoute({ params }: Props) {
  const row = rowPage((await params).row);
  const comparison = pageOf('comparison');
  if (!row) return <NoSuchRecord noun="row of the comparison" list={comparison} asked={(await params).row} />;
  const { dimension, group, cells, scale, related, grades, sources } = row;
  const models = cells.map(({ model }) => model);
  return (
    <StaticPart>
      <PageHeader
        above={<Breadcrumbs trail={[comparison]} current={dimension.label} />}
        title={dimension.label}
        lede={dimension.question}
      />
      {cells.map(({ model, cell, numbers }) => (
        <Section
          key={model.id}
          id={model.id}
          heading={
            <>
              <ModelMark shape={model.mark.shape} colour={model.mark.colour} size={20} className="mr-2.5" />
              {model.name}
            </>
          }
          aside={<Link href={model.href}>What {model.name} is</Link>}
        >
          <ComparisonCell cell={cell} numbers={numbers} about={`${model.name}: ${dimension.label}`} full />
        </Section>
      ))}
      {scale === null ? null : (
        <Section id="scale" heading="On a scale" aside="The places are this guide’s own reading of the texts above.">
          <ProfileTable caption={`${scale.name}: where the models stand, and why`} models={models} rows={[scale]} />
        </Section>
      )}
      {related.questions.length + related.articles.length === 0 ? null : (
        <Section id="related" heading="Questions and articles" aside="What is asked about it, and what shows it.">
          <RowRelations related={related} />
        </Section>
      )}
      <Section id="evidence" heading="What the evidence marks mean">
        <EvidenceLegend grades={grades} />
      </Section>
      <Section id="sources" heading="Sources" aside="In the order in which the page first relies on them.">
        <SourceList sources={sources} />
      </Section>
      <Section id="rows" heading="Other rows" aside={`This one belongs to “${group}”.`}>
        <RowNeighbours
          previous={row.previous}
          next={row.next}
          all={{ label: 'All rows, all models', href: comparison.href }}
        />
        <StoryLink />
      </Section>
    </StaticPart>
  );
}
