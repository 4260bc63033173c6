import type { Metadata } from 'next';
import type { ComponentProps, ComponentType } from 'react';
import { WaysOn } from '@/components/layout/ways-on';
import type { Answering } from '@/components/questionnaire/answering';
import { CarryOver, carryOverTitle } from '@/components/questionnaire/carry-over';
import { UnreadableAnswers } from '@/components/questionnaire/unreadable-answers';
import { StaticPart } from '@/components/static-part/static-part';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { reviewStep, stepPath } from '@/lib/address/step';
import { readState, stepTitle } from '@/lib/guide/browser/answering';
import { packView } from '@/lib/guide/browser/sent-view';
import { isLeadSettled, openFirst } from '@/lib/guide/browser/what-if';
import { waysOn } from '@/lib/guide/pages/page-list';
import { carryOverOffer } from '@/lib/guide/questionnaire/carry-over-offer';
import { questionnaireView, stepView } from '@/lib/guide/questionnaire/questionnaire-view';
import { explainCodeError } from '@/lib/words/code-errors';

/** What the pages of the questionnaire's steps have in common. The review is a route of its own, so that its parts weigh on no question's page. */

export function stepMetadata(step: string, query: URLSearchParams): Metadata {
  const robots = { index: false };
  if (carryOverOffer(step, query)) return { title: carryOverTitle, robots };
  const title = stepTitle(questionnaireView(), step);
  if (!title) return { title: 'Page not found', robots };
  // Every answer makes another address of the same page.
  return { title, robots, alternates: { canonical: stepPath(step) } };
}

type StepPageProps = {
  step: string;
  query: URLSearchParams;
  /** What shows the step. */
  Shown: ComponentType<Omit<ComponentProps<typeof Answering>, 'review'>>;
};

export function StepPage({ step, query, Shown }: StepPageProps) {
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
    <Shown
      view={packView(view)}
      settledCode={code && isLeadSettled(code) ? code : undefined}
      unreadable={unreadable ? <UnreadableAnswers {...explainCodeError(unreadable)} /> : null}
      {...(code && step === reviewStep ? { openFirst: openFirst(code) } : {})}
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
