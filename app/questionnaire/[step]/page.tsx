import type { Metadata } from 'next';
import { WaysOn } from '@/components/layout/ways-on';
import { Answering } from '@/components/questionnaire/answering';
import { CarryOver, carryOverTitle } from '@/components/questionnaire/carry-over';
import { UnreadableAnswers } from '@/components/questionnaire/unreadable-answers';
import { StaticPart } from '@/components/static-part/static-part';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { type Params, toQuery } from '@/lib/address/query';
import { reviewStep, stepPath } from '@/lib/address/step';
import { readState, stepTitle } from '@/lib/guide/browser/answering';
import { packView } from '@/lib/guide/browser/sent-view';
import { isLeadSettled, openFirst } from '@/lib/guide/browser/what-if';
import { waysOn } from '@/lib/guide/pages/page-list';
import { carryOverOffer } from '@/lib/guide/questionnaire/carry-over-offer';
import { questionnaireView, stepView } from '@/lib/guide/questionnaire/questionnaire-view';
import { explainCodeError } from '@/lib/words/code-errors';

type Props = {
  params: Promise<{ step: string }>;
  searchParams: Promise<Params>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { step } = await params;
  const robots = { index: false };
  if (carryOverOffer(step, toQuery(await searchParams))) return { title: carryOverTitle, robots };
  const title = stepTitle(questionnaireView(), step);
  if (!title) return { title: 'Page not found', robots };
  // Every answer makes another address of the same page.
  return { title, robots, alternates: { canonical: stepPath(step) } };
}

export default async function StepPage({ params, searchParams }: Props) {
  const { step } = await params;
  const query = toQuery(await searchParams);
  const offer = carryOverOffer(step, query);
  if (offer) {
    return (
      <StaticPart>
        <CarryOver {...offer} />
      </StaticPart>
    );
  }
  const view = stepView(step);
  if (!stepTitle(view, step)) return <NoSuchStep />;
  const code = query.get('code');
  const { unreadable } = readState(view, step, query);
  return (
    <Answering
      view={packView(view)}
      settledCode={code && isLeadSettled(code) ? code : undefined}
      {...(code && step === reviewStep ? { openFirst: openFirst(code) } : {})}
      unreadable={unreadable ? <UnreadableAnswers {...explainCodeError(unreadable)} /> : null}
    />
  );
}

/** The server gives this page the status 404: lib/guide/pages/page-status.ts. */
function NoSuchStep() {
  return (
    <StaticPart>
      <PageHeader
        title="There is no such question"
        lede="The address may be mistyped, or the question belongs to another edition of the questionnaire."
      />
      <Section id="ways-on" heading="Where to go from here">
        <WaysOn pages={waysOn} />
      </Section>
    </StaticPart>
  );
}
