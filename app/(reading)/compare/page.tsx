import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { AtAGlance, PlaceTables } from '@/components/comparison/at-a-glance';
import { ComparisonForm } from '@/components/comparison/comparison-form';
import { ComparisonWays } from '@/components/comparison/comparison-ways';
import { CopyTable } from '@/components/comparison/copy-table';
import { FromResult } from '@/components/comparison/from-result';
import { LiveComparison } from '@/components/comparison/live-comparison';
import { NothingFound } from '@/components/comparison/nothing-found';
import { OverviewTable } from '@/components/comparison/overview-table';
import { PairLinks } from '@/components/comparison/pair-links';
import { SourceNotes } from '@/components/comparison/source-notes';
import { StoryLink } from '@/components/comparison/story-link';
import { TableFiles } from '@/components/comparison/table-files';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { JsonLd } from '@/components/layout/json-ld';
import { StaticPart } from '@/components/static-part/static-part';
import { AddressNotice } from '@/components/ui/address-notice';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Disclosure } from '@/components/ui/disclosure';
import { EmbedCode, EmbedNote } from '@/components/ui/embed-code';
import { HeadLine } from '@/components/ui/head-line';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { pairList } from '@/lib/guide/article/pair-page';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { comparisonEmbed, oembedTag } from '@/lib/guide/embed/elsewhere';
import { comparisonData } from '@/lib/guide/machines/structured-data';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

const tableId = 'compared';
/** Beside the columns of so many models there is room for the pictures. */
const mostBeside = 2;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const page = comparison(await searchParams);
  const { alternates, ...metadata } = pageMetadata('comparison');
  return { ...metadata, alternates: { ...alternates, ...oembedTag(page.address, comparisonEmbed(page).title) } };
}

export default async function ComparePage({ searchParams }: Props) {
  const { label, title } = pageOf('comparison');
  const page = comparison(await searchParams);
  if (page.otherSpelling) permanentRedirect(page.address);
  const embed = comparisonEmbed(page);
  const isEmpty = page.shownRows === 0;
  const beside = page.columns.length <= mostBeside && page.result === null;
  return (
    <div className="across">
      <StaticPart>
        <JsonLd data={comparisonData()} />
        <HeadLine above={<Breadcrumbs trail={[]} current={label} />} title={title} />
      </StaticPart>
      <LiveComparison
        address={page.address}
        choice={page.chosen}
        isChosen={page.address !== page.links.everything}
        status={page.rowCount}
        form={
          <StaticPart steady>
            <ComparisonForm {...page.form} everything={page.links.everything} />
          </StaticPart>
        }
        ways={
          <StaticPart>
            <ComparisonWays {...page} {...page.links} />
          </StaticPart>
        }
        article={
          page.pair === null ? null : (
            <StaticPart>
              <Link href={page.pair.href} className="inline-block min-h-6">
                {page.pair.names}: when to choose which
              </Link>
            </StaticPart>
          )
        }
        files={
          isEmpty ? null : (
            <>
              <StaticPart>
                <TableFiles files={page.links.files} />
              </StaticPart>
              <CopyTable within={tableId} />
            </>
          )
        }
      >
        <StaticPart>
          <div className="flex flex-col gap-3">
            <p className="hidden print:block">{page.caption}</p>
            <AddressNotice notice={page.notice} />
            {page.result === null ? null : <FromResult {...page.result} withoutResult={page.links.withoutResult} />}
            {isEmpty ? (
              <NothingFound query={page.form.query} {...page.links} />
            ) : (
              <div>
                <AtAGlance {...page} beside={beside} />
                <div id={tableId} className="min-w-0">
                  <OverviewTable {...page} withAnswers={page.result !== null} />
                  <LeftOut {...page.hidden} />
                </div>
              </div>
            )}
          </div>
          {isEmpty ? null : (
            <>
              {page.marks ? (
                <Section id="evidence" heading="What the evidence marks mean">
                  <EvidenceLegend grades={page.grades} />
                </Section>
              ) : null}
              <Section
                id="reasons"
                heading="Why a model stands where it stands"
                aside="Places are this guide’s own reading of the rows. The page of a row has the reason for each."
                screenOnly
              >
                <Disclosure summary="Scales and map as tables">
                  <PlaceTables {...page} />
                </Disclosure>
              </Section>
              <SourceNotes sources={page.sources} withAddresses={page.columns.length === 2} />
            </>
          )}
          <Section
            id="pairs"
            heading="Two at a time"
            aside="An article on each pair: how the two differ, what they share, and who does what."
            screenOnly
          >
            <PairLinks pairs={pairList()} />
            <p className="mt-4">
              <StoryLink />
            </p>
          </Section>
        </StaticPart>
      </LiveComparison>
      <div className="mt-6 print:hidden">
        <EmbedCode {...embed}>
          <StaticPart>
            <EmbedNote {...embed} />
          </StaticPart>
        </EmbedCode>
      </div>
    </div>
  );
}

/** What isn't shown, or isn't measured, in words. */
function LeftOut({ leftOut, unmeasured }: { leftOut: string | null; unmeasured: string | null }) {
  const said = [leftOut, unmeasured].filter((each) => each !== null);
  return said.length === 0 ? null : <p className="mt-3 max-w-measure text-sm text-muted">{said.join(' ')}</p>;
}
