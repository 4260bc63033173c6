import type { Metadata } from 'next';
import { permanentRedirect } from 'next/navigation';
import { LinkForm } from '@/components/result/link-form';
import { PrivateResult } from '@/components/result/private-result';
import { StaticPart } from '@/components/static-part/static-part';
import { PageHeader } from '@/components/ui/page-header';
import { type Params, toQuery } from '@/lib/address/query';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';
import { openLink } from '@/lib/guide/result/open-link';
import { OwnAnswers, Unreadable } from './unreadable';

/** Takes a copied link to a result, with any text around it, and opens the result. */

export const metadata: Metadata = { ...pageMetadata('openResult'), robots: { index: false, follow: false } };

export default async function OpenResultPage({ searchParams }: { searchParams: Promise<Params> }) {
  const opened = openLink(toQuery(await searchParams));
  if (opened.kind === 'redirect') permanentRedirect(opened.to);
  if (opened.kind === 'unreadable') return <Unreadable {...opened.explanation} />;
  return (
    <PrivateResult>
      <StaticPart>
        <PageHeader
          title={pageOf('openResult').title}
          lede="A result’s link holds the answers that it was worked out from: nothing is stored on the server."
        />
        <LinkForm />
        <p className="mt-5 max-w-measure text-sm text-muted">
          A private link has a # in front of its code. Open it in the address bar of the browser, which works out the
          result itself and needs JavaScript for it: what is pasted here is sent to the server.
        </p>
      </StaticPart>
      <OwnAnswers />
    </PrivateResult>
  );
}
