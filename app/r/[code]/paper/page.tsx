import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { WaysOn } from '@/components/layout/ways-on';
import { Paper } from '@/components/paper/paper';
import { UnreadableLink } from '@/components/result/unreadable-link';
import { StaticPart } from '@/components/static-part/static-part';
import { Link } from '@/components/ui/link';
import { PrintButton } from '@/components/ui/print-button';
import { Section } from '@/components/ui/section';
import { type Params, toQuery } from '@/lib/address/query';
import { resultPath } from '@/lib/address/result';
import { longestScope, readScope } from '@/lib/address/scope';
import { waysOn } from '@/lib/guide/pages/page-list';
import { paperPage } from '@/lib/guide/paper/paper-page';
import { previewSize } from '@/lib/guide/preview/preview-image';
import { scopeCut } from '@/lib/words/scope';

type Props = { params: Promise<{ code: string }>; searchParams: Promise<Params> };

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { lookup } = await lookUp(props);
  const robots = { index: false };
  if (lookup.kind === 'unreadable') return { title: 'This result link can’t be read', robots };
  const { code, path, scope, sentence } = lookup.paper;
  return {
    title: ['On one page', sentence, scope].filter(Boolean).join(' · '),
    description: 'A recommendation for decision: what it means, how sure it is, what it takes, and what is asked for.',
    alternates: { canonical: path },
    openGraph: {
      images: { url: `${resultPath(code)}/opengraph-image`, ...previewSize, type: 'image/png', alt: sentence },
    },
    robots,
  };
}

export default async function PaperRoute(props: Props) {
  const { lookup, cut } = await lookUp(props);
  if (lookup.kind === 'unreadable') {
    return (
      <StaticPart>
        <UnreadableLink {...lookup.explanation} />
        <Section id="ways-on" heading="Where to go from here">
          <WaysOn pages={waysOn} />
        </Section>
      </StaticPart>
    );
  }
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-6 gap-y-3 print:hidden">
        <PrintButton label="Print this page" />
        <StaticPart>
          <p className="text-sm text-muted">
            It prints on one A4 page, by the button or by your browser’s own print (Ctrl+P or ⌘P).{' '}
            <Link href={lookup.paper.result}>Back to the whole result</Link>
          </p>
        </StaticPart>
      </div>
      <StaticPart>
        <Paper {...lookup.paper} scopeRemark={cut ? scopeCut(longestScope) : undefined} />
      </StaticPart>
    </>
  );
}

/** Head and body of a page ask for the same paper: it is computed once. */
const paperOf = cache(paperPage);

/** The paper of the code in the address, or why it can't be read. Another spelling of a code leads to its own address. */
async function lookUp({ params, searchParams }: Props) {
  const { scope, cut } = readScope(toQuery(await searchParams));
  const lookup = paperOf((await params).code, scope);
  if (lookup.kind === 'redirect') permanentRedirect(lookup.to);
  return { lookup, cut };
}
