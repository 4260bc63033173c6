import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleBody } from '@/components/article/article-body';
import { ArticleEnd } from '@/components/article/article-end';
import { GuideNeighbours } from '@/components/article/guide-neighbours';
import { ReadingLayout } from '@/components/article/reading-layout';
import { TermHint } from '@/components/article/term-hint';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { guidePath } from '@/lib/address/record';
import { guideList, guidePage } from '@/lib/guide/article/guide-page';
import { pageOf } from '@/lib/guide/pages/page-list';
import { previewTags } from '@/lib/guide/preview/preview-image';

type Props = { params: Promise<{ slug: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return guideList().map(({ slug }) => ({ slug }));
}

/** Head and body of a page ask for the same article: it is compiled once. */
const load = cache(guidePage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const page = await load(slug);
  if (!page) return {};
  const { title, description } = page;
  const path = guidePath(slug);
  return { title, description, alternates: { canonical: path }, openGraph: previewTags(path, title) };
}

export default async function GuidePage({ params }: Props) {
  const page = await load((await params).slug);
  if (!page) notFound();
  const { title, article } = page;

  return (
    <>
      <StaticPart>
        <PageHeader above={<Breadcrumbs trail={[pageOf('guides')]} current={title} />} title={title} />
        <ReadingLayout contents={[...article.outline, ...parts]}>
          <ArticleBody code={article.code} pieces={page.pieces} sources={page.sources} />
        </ReadingLayout>
        <Section id="neighbours" heading="Read on">
          <GuideNeighbours previous={page.previous} next={page.next} />
        </Section>
        <ArticleEnd words={page.words} sources={page.sources} />
      </StaticPart>
      <TermHint />
    </>
  );
}

const parts = [
  { id: 'neighbours', text: 'Read on', depth: 2 },
  { id: 'sources', text: 'Sources', depth: 2 },
];
