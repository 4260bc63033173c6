import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { WaysOn } from '@/components/layout/ways-on';
import { Result } from '@/components/result/result';
import { UnreadableLink } from '@/components/result/unreadable-link';
import { StaticPart } from '@/components/static-part/static-part';
import { Section } from '@/components/ui/section';
import { type Params, toQuery } from '@/lib/address/query';
import { longestScope, readScope } from '@/lib/address/scope';
import { waysOn } from '@/lib/guide/pages/page-list';
import { previewSize } from '@/lib/guide/preview/preview-image';
import { resultPage } from '@/lib/guide/result/result-page';
import { scopeCut } from '@/lib/words/scope';

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Params> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lookup } = await lookUp(props);
  // A result is for those who have its link.
  const robots = { index: false };
  if (lookup.kind === 'unreadable') return { title: 'This result link can’t be read', robots };
  const { path, scope, verdict } = lookup.result;
  return {
    title: scope ? `${verdict.sentence} · ${scope}` : verdict.sentence,
    description: `A blend of IT operations models, worked out from answers. ${verdict.label}: ${verdict.meaning}`,
    alternates: { canonical: path },
    openGraph: {
      images: { url: `${path}/opengraph-image`, ...previewSize, type: 'image/png', alt: verdict.sentence },
    },
    robots,
  };
}

export default async function ResultRoute(props: Props) {
  const { lookup, cut } = await lookUp(props);
  if (lookup.kind === 'result')
    return <Result {...lookup.result} scopeRemark={cut ? scopeCut(longestScope) : undefined} />;
  return (
    <StaticPart>
      <UnreadableLink {...lookup.explanation} />
      <Section id="ways-on" heading="Where to go from here">
        <WaysOn pages={waysOn} />
      </Section>
    </StaticPart>
  );
}

/** Head and body of a page ask for the same result: it is computed once. */
const resultOf = cache(resultPage);

/**
 * The result of the code in the address, or why it can't be read; `cut` tells that what it is about was too long. Another spelling of a
 * code leads to its own address.
 */
async function lookUp({ params, searchParams }: Props) {
  const { scope, cut } = readScope(toQuery(await searchParams));
  const lookup = resultOf((await params).code, scope);
  if (lookup.kind === 'redirect') permanentRedirect(lookup.to);
  return { lookup, cut };
}
