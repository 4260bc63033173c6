import { WaysOn } from '@/components/layout/ways-on';
import { Resume } from '@/components/questionnaire/resume';
import { UnreadableLink } from '@/components/result/unreadable-link';
import { StaticPart } from '@/components/static-part/static-part';
import { Section } from '@/components/ui/section';
import { waysOn } from '@/lib/guide/pages/page-list';
import { questionnaireShape } from '@/lib/guide/questionnaire/questionnaire-view';

/** Stands in place of a result whose link can't be read. The server gives it the status 404: lib/guide/pages/page-status.ts. */
export function Unreadable(explanation: { what: string; advice: string }) {
  return (
    <>
      <StaticPart>
        <UnreadableLink {...explanation} />
      </StaticPart>
      <OwnAnswers />
    </>
  );
}

/** What this browser has kept, and where else one can go. */
export function OwnAnswers() {
  return (
    <>
      <Section id="own-answers" heading="If they were your own answers">
        <div className="-mt-6">
          <Resume
            shape={questionnaireShape()}
            nothing="This browser has kept no answers. You can answer the questionnaire again."
          />
        </div>
      </Section>
      <StaticPart>
        <Section id="ways-on" heading="Where to go from here">
          <WaysOn pages={waysOn} />
        </Section>
      </StaticPart>
    </>
  );
}
