import type { Metadata } from 'next';
import { WaysOn } from '@/components/layout/ways-on';
import { LinkForm } from '@/components/result/link-form';
import { StaticPart } from '@/components/static-part/static-part';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { waysOn } from '@/lib/guide/pages/page-list';

export const metadata: Metadata = { title: 'Page not found', robots: { index: false } };

export default function NotFound() {
  return (
    <StaticPart constant="not-found">
      <PageHeader
        title="There is no page at this address"
        lede="The address may be mistyped, cut off where it was copied, or from before the page moved."
      />
      <Section id="result-link" heading="If it was a result link">
        <div className="running-text mb-5">
          <p>
            A result link holds the answers themselves, so a missing character is enough to break it. Mail and chat
            programs sometimes cut a link at the end of a line.
          </p>
          <p>
            Copy the whole link again from where you got it, or ask whoever sent it to send it again. If neither helps,
            the answers can’t be restored from here: nothing is stored on the server. You can answer the questionnaire
            again.
          </p>
        </div>
        <LinkForm />
      </Section>
      <Section id="ways-on" heading="Where to go from here">
        <WaysOn pages={waysOn} />
      </Section>
    </StaticPart>
  );
}
