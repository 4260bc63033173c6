import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { ArticleBody } from '@/components/article/article-body';
import { ArticleEnd } from '@/components/article/article-end';
import { Facts } from '@/components/article/facts';
import { ModelStrip } from '@/components/article/model-strip';
import { Neighbours } from '@/components/article/neighbours';
import { ReadingLayout } from '@/components/article/reading-layout';
import { TermHint } from '@/components/article/term-hint';
import { ModelMark } from '@/components/charts/model-mark';
import { ModelRows } from '@/components/comparison/model-rows';
import { EvidenceLegend } from '@/components/evidence/evidence-legend';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { modelPath } from '@/lib/address/record';
import { modelList, modelPage } from '@/lib/guide/article/model-page';
import { pageOf } from '@/lib/guide/pages/page-list';
import { previewTags } from '@/lib/guide/preview/preview-image';

type Props = { params: Promise<{ model: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return modelList().models.map(({ id }) => ({ model: id }));
}

/** Head and body of a page ask for the same article: it is compiled once. */
const load = cache(modelPage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { model } = await params;
  const page = await load(model);
  if (!page) return {};
  const { title, description } = page;
  const path = modelPath(model);
  return { title, description, alternates: { canonical: path }, openGraph: previewTags(path, title) };
}

export default async function ModelPage({ params }: Props) {
  const page = await load((await params).model);
  if (!page) notFound();
  const { model, article } = page;

  return (
    <>
      <StaticPart>
        <PageHeader
          above={<Breadcrumbs trail={[pageOf('models')]} current={model.name} />}
          title={
            <>
              <ModelMark shape={model.mark.shape} colour={model.mark.colour} size={32} className="mr-3" />
              {model.name}
            </>
          }
          lede={model.expansion}
          tight="less"
        />
        <ModelStrip {...page.strip} />
        <ReadingLayout
          contents={[...article.outline, ...parts(model.name)]}
          aside={
            <section id="at-a-glance" aria-labelledby="at-a-glance-heading">
              <h2 id="at-a-glance-heading" className="border-b border-ink pb-2">
                At a glance
              </h2>
              <Facts
                facts={page.glance.map(({ dimension, cell }) => ({
                  id: dimension.id,
                  label: dimension.label,
                  phrase: cell.short,
                }))}
              />
            </section>
          }
        >
          <ArticleBody code={article.code} pieces={page.pieces} sources={page.sources} />
        </ReadingLayout>
        <Section
          id="comparison"
          heading={`${model.name} in the comparison`}
          aside={<Link href={page.comparison}>All models side by side</Link>}
        >
          <ModelRows groups={page.groups} />
          <h3 className="mt-8 mb-2">What the evidence marks mean</h3>
          <EvidenceLegend grades={page.grades} />
        </Section>
        <Section id="neighbours" heading="The other models">
          <Neighbours name={model.name} neighbours={page.neighbours} />
        </Section>
        <ArticleEnd words={page.words} sources={page.sources} />
      </StaticPart>
      <TermHint />
    </>
  );
}

function parts(name: string) {
  return [
    { id: 'at-a-glance', text: 'At a glance', depth: 2 },
    { id: 'comparison', text: `${name} in the comparison`, depth: 2 },
    { id: 'neighbours', text: 'The other models', depth: 2 },
    { id: 'sources', text: 'Sources', depth: 2 },
  ];
}
