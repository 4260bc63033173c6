import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { Result } from '@/components/result/result';
import { SharePanel } from '@/components/result/share-panel';
import { StaticPart } from '@/components/static-part/static-part';
import { type Params, toQuery } from '@/lib/address/query';
import { longestScope, readScope } from '@/lib/address/scope';
import { blendEmbed, oembedTag } from '@/lib/guide/embed/elsewhere';
import { previewSize } from '@/lib/guide/preview/preview-image';
import { resultPage } from '@/lib/guide/result/result-page';
import { scopeCut } from '@/lib/words/scope';
import { Unreadable } from '../unreadable';

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Params> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lookup } = await lookUp(props);
  // A result is for those who have its link.
  const robots = { index: false, follow: false };
  if (lookup.kind === 'unreadable') return { title: 'This result link can’t be read', robots };
  const { path, scope, verdict } = lookup.result;
  return {
    title: scope ? `${verdict.sentence} · ${scope}` : verdict.sentence,
    description: `A blend of IT operations models, worked out from answers. ${verdict.label}: ${verdict.meaning}`,
    alternates: { canonical: path, ...oembedTag(path, verdict.sentence) },
    openGraph: {
      images: { url: `${path}/opengraph-image`, ...previewSize, type: 'image/png', alt: verdict.sentence },
    },
    robots,
  };
}

export default async function ResultRoute(props: Props) {
  const { lookup, cut } = await lookUp(props);
  if (lookup.kind === 'result')
    return (
      <Result
        {...lookup.result}
        scopeRemark={cut ? scopeCut(longestScope) : undefined}
        Part={StaticPart}
        share={<SharePanel {...lookup.result} embed={blendEmbed(lookup.result)} />}
      />
    );
  return <Unreadable {...lookup.explanation} />;
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
