import type { Metadata } from 'next';
import { MakeRoom } from '@/components/make-room/make-room';
import { AreaList } from '@/components/questionnaire/area-list';
import { Resume } from '@/components/questionnaire/resume';
import { StartForm } from '@/components/questionnaire/start-form';
import { StaticPart } from '@/components/static-part/static-part';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Link } from '@/components/ui/link';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { pagePaths } from '@/lib/address/page';
import { pageMetadata, pageOf } from '@/lib/guide/pages/page-list';
import { questionnaireFacts, questionnaireShape } from '@/lib/guide/questionnaire/questionnaire-view';

export const metadata: Metadata = pageMetadata('questionnaire');

export default function QuestionnairePage() {
  const { label, title } = pageOf('questionnaire');
  const facts = questionnaireFacts();
  return (
    <>
      <StaticPart>
        <PageHeader
          above={<Breadcrumbs trail={[]} current={label} />}
          title={title}
          lede="Questions about what an outsider could observe in your organisation. “We don’t know” is always an answer. It favours no model and makes the result less certain."
        />
        <StartForm first={facts.first} full={facts.full} quick={facts.quick} />
      </StaticPart>
      <Resume shape={questionnaireShape()} />
      <Section
        id="team"
        heading="As a team"
        aside={<Link href={pagePaths.room}>What a room is, and who sees what</Link>}
      >
        <p className="mb-4 max-w-measure">
          In a room everybody answers on their own, by one link; then you see where you agree. The server can’t read
          what is in it.
        </p>
        <MakeRoom />
      </Section>
      <StaticPart>
        <Section
          id="areas"
          heading="What it asks about"
          aside={`Edition ${facts.edition}. Each question belongs to one work area.`}
        >
          <AreaList areas={facts.areas} />
        </Section>
        <Section id="privacy" heading="Where your answers go">
          <div className="running-text">
            <p>
              Your answers are in the address of the page, and in this browser’s storage so that you can go on later:
              the ten sets that were changed last, until you forget them here. The server computes the result from the
              address and keeps nothing. There is no account, no cookie and no tracker.
            </p>
            <p>
              At the end you get a link. Whoever has the link can read the answers in it, so share it as you would share
              the answers.
            </p>
          </div>
        </Section>
      </StaticPart>
    </>
  );
}
