/** Shown instead of a result when the link can't be read: what is wrong, and what to do. */

import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { LinkForm } from './link-form';

type UnreadableLinkProps = {
  what: string;
  advice: string;
  /** Shows what is pasted instead of it; left out, the form is sent. */
  open?: (pasted: string) => void;
};

export function UnreadableLink({ what, advice, open }: UnreadableLinkProps) {
  return (
    <>
      <PageHeader title="This result link can’t be read" lede={what} />
      <Section id="what-to-do" heading="What you can do">
        <div className="running-text mb-5">
          <p>{advice}</p>
          <p>
            A result link holds the answers themselves: nothing is stored on the server, so they can’t be restored from
            here.
          </p>
        </div>
        <LinkForm open={open} />
      </Section>
    </>
  );
}
