/** Shown instead of a result when the link can't be read: what is wrong, and what to do. */

import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';

export function UnreadableLink({ what, advice }: { what: string; advice: string }) {
  return (
    <>
      <PageHeader title="This result link can’t be read" lede={what} />
      <Section id="what-to-do" heading="What you can do">
        <div className="running-text">
          <p>{advice}</p>
          <p>
            A result link holds the answers themselves: nothing is stored on the server, so they can’t be restored from
            here. If you answered in this browser, <Link href="/questionnaire">the questionnaire</Link> may still have
            your answers and offers to go on with them.
          </p>
        </div>
      </Section>
    </>
  );
}
