/** In place of a result, where the link can't be read: what is wrong, and the ways on. */
import { PageHeader } from '@/components/layout/page-header';
import { Section } from '@/components/layout/section';
import { WaysOn } from '@/components/layout/ways-on';
import { explainCodeError } from '@/lib/guide/code-errors';
import type { CodeError } from '@/lib/share/codec';

export function UnreadableLink({ error }: { error: CodeError }) {
  const { what, advice } = explainCodeError(error);
  return (
    <>
      <PageHeader title="This result link can’t be read" lede={what} />
      <Section id="what-to-do" heading="What you can do">
        <div className="running-text">
          <p>{advice}</p>
          <p>
            A result link holds the answers themselves: nothing is stored on the server, so they can’t be restored from
            here. If you answered in this browser, <a href="/questionnaire">the questionnaire</a> may still have your
            answers and offers to go on with them.
          </p>
        </div>
      </Section>
      <Section id="ways-on" heading="Where to go from here">
        <WaysOn />
      </Section>
    </>
  );
}
