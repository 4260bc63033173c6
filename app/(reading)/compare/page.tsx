import type { Metadata } from 'next';
import { ComparisonForm } from '@/components/comparison/comparison-form';
import { NothingFound } from '@/components/comparison/nothing-found';
import { OverviewTable } from '@/components/comparison/overview-table';
import { PairLinks } from '@/components/comparison/pair-links';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { JsonLd } from '@/components/layout/json-ld';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Callout } from '@/components/ui/callout';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { pairList } from '@/lib/guide/article/pair-page';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { comparisonData } from '@/lib/guide/machines/structured-data';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = pageMetadata('comparison');

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ComparePage({ searchParams }: Props) {
  const { label, title } = pageOf('comparison');
  const page = comparison(await searchParams);
  return (
    <StaticPart>
      <JsonLd data={comparisonData()} />
      <PageHeader
        above={<Breadcrumbs trail={[]} current={label} />}
        title={title}
        lede="Choose models and rows; the page of a row has the full text and its sources. The address of this page keeps your choice, so you can pass it on."
      />
      <ComparisonForm {...page.form} everything={page.links.everything} />
      <div className="my-8 flex flex-col gap-6">
        {page.notice === null ? null : (
          <Callout kind="warning" heading="Part of the address could not be used" level={2}>
            <p>{page.notice}</p>
          </Callout>
        )}
        {page.pair === null ? null : (
          <p className="max-w-measure">
            <Link href={page.pair.href}>{page.pair.names}: how they differ and when to choose which</Link>
          </p>
        )}
        {page.shownRows === 0 ? (
          <NothingFound query={page.form.query} {...page.links} />
        ) : (
          <OverviewTable caption={page.caption} columns={page.columns} groups={page.groups} />
        )}
      </div>
      {page.shownRows === 0 ? null : (
        <Section id="evidence" heading="What the evidence marks mean">
          <EvidenceLegend grades={page.grades} />
        </Section>
      )}
      <Section
        id="pairs"
        heading="Two at a time"
        aside="An article on each pair: how the two differ, what they share, and who does what."
      >
        <PairLinks pairs={pairList()} />
      </Section>
    </StaticPart>
  );
}
