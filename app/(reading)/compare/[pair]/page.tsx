import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache, Fragment } from 'react';
import { ArticleBody } from '@/components/article/article-body';
import { ArticleEnd } from '@/components/article/article-end';
import { FoldedContents } from '@/components/article/contents';
import { PairInShort } from '@/components/article/pair-in-short';
import { ReadingLayout } from '@/components/article/reading-layout';
import { TermHint } from '@/components/article/term-hint';
import { ModelMark } from '@/components/charts/model-mark';
import { ProfileTable } from '@/components/charts/profile-table';
import { ComparisonTable } from '@/components/comparison/comparison-table';
import { PairLinks } from '@/components/comparison/pair-links';
import { PairModels } from '@/components/comparison/pair-models';
import { StoryLink } from '@/components/comparison/story-link';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { pairArticlePath } from '@/lib/address/pair';
import { pairNames, pairPage } from '@/lib/guide/article/pair-page';
import { pageOf } from '@/lib/guide/pages/page-list';
import { previewTags } from '@/lib/guide/preview/preview-image';

type Props = { params: Promise<{ pair: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return pairNames().map((pair) => ({ pair }));
}

/** Head and body of a page ask for the same article: it is compiled once. */
const load = cache(pairPage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { pair } = await params;
  const page = await load(pair);
  if (!page || 'movedTo' in page) return {};
  const { title, description } = page;
  const path = pairArticlePath(pair);
  return { title, description, alternates: { canonical: path }, openGraph: previewTags(path, title) };
}

export default async function PairPage({ params }: Props) {
  const page = await load((await params).pair);
  if (!page) notFound();
  if ('movedTo' in page) permanentRedirect(page.movedTo);
  const { first, second, inShort, article } = page;
  const columns = [first, second];
  const names = `${first.name} and ${second.name}`;
  const contents = [...article.outline, ...parts];

  return (
    <>
      <StaticPart>
        <PageHeader
          tight="less"
          small
          above={<Breadcrumbs trail={[pageOf('comparison')]} current={`${first.name} vs ${second.name}`} brief />}
          title={
            <>
              <ModelMark shape={first.mark.shape} colour={first.mark.colour} size={28} className="mr-2" />
              {first.name} <span className="text-muted">vs</span>{' '}
              <span className="whitespace-nowrap">
                <ModelMark shape={second.mark.shape} colour={second.mark.colour} size={28} className="mr-2" />
                {second.name}
              </span>
            </>
          }
        />
        <ReadingLayout contents={contents} foldedInside aside={<PairModels models={columns} />}>
          <ArticleBody
            code={article.code}
            pieces={page.pieces}
            sources={page.sources}
            afterAnswer={
              <>
                <PairInShort models={columns} {...inShort} />
                <Disclosure compact className="print:hidden" summary="The places on these scales, and why">
                  <ProfileTable caption={`${names} on five scales`} models={columns} rows={inShort.scales} />
                </Disclosure>
                <FoldedContents items={contents} />
              </>
            }
          />
        </ReadingLayout>
        <Section
          id="differences"
          heading="Where they differ, row by row"
          aside={<Link href={page.comparison}>{names} in the comparison</Link>}
        >
          <ComparisonTable caption={`${names}, row by row`} columns={columns} groups={page.differences} />
          <p className="mt-4">
            Rows of their own:{' '}
            {page.elsewhere.map(({ label, href }, index) => (
              <Fragment key={href}>
                {index === 0 ? null : ', '}
                <Link href={href}>{label}</Link>
              </Fragment>
            ))}
            .
          </p>
          <p className="mt-2">
            <StoryLink models={[first.id, second.id]} />
          </p>
        </Section>
        <Section id="evidence" heading="What the evidence marks mean">
          <EvidenceLegend grades={page.grades} />
        </Section>
        <Section id="pairs" heading={`Other pairs with ${first.name} or ${second.name}`}>
          <PairLinks pairs={page.others} />
        </Section>
        <ArticleEnd words={page.words} sources={page.sources} />
      </StaticPart>
      <TermHint />
    </>
  );
}

const parts = [
  { id: 'differences', text: 'Where they differ, row by row', depth: 2 },
  { id: 'pairs', text: 'Other pairs', depth: 2 },
  { id: 'sources', text: 'Sources', depth: 2 },
];
