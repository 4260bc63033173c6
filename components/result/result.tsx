/** The result page, in the order in which a reader asks: what is it, how sure, who leads what, why, and what now. */
import { AreaMatrix } from '@/components/charts/area-matrix';
import { BlendBar } from '@/components/charts/blend-bar';
import { BlendTable } from '@/components/charts/blend-table';
import { Disclosure } from '@/components/ui/disclosure';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { ResultPage } from '@/lib/guide/result';
import { AnswerCount } from './answer-count';
import { AreaReasons } from './area-reasons';
import { Contributions } from './contributions';
import { NotEnough } from './not-enough';
import { OpenQuestions } from './open-questions';
import { Reasons } from './reasons';
import { ShareLink } from './share-link';

export function Result(result: ResultPage) {
  const { verdict, blend, areas, why, contributions, openQuestions, edition, path, review } = result;
  const tells = why !== undefined;
  return (
    <>
      <PageHeader title={verdict.sentence} lede={`${verdict.label}. ${verdict.meaning}`}>
        <AnswerCount {...result.answered} edition={edition.id} review={review} />
      </PageHeader>
      {tells ? (
        <>
          <Section
            id="blend"
            heading="The blend"
            aside="Each answer splits one vote between the models; the shares add to 100%."
          >
            <BlendBar title="Your blend" parts={blend} />
            <Disclosure summary="The blend as a table" className="mt-4">
              <BlendTable caption="Share of each model in per cent." parts={blend} />
            </Disclosure>
          </Section>
          <Section
            id="areas"
            heading="Who leads what"
            aside="The same count for each work area alone. A model can lead an area without leading the whole."
          >
            <AreaMatrix
              caption="Share of each model in each work area, in per cent. The leader’s mark is filled."
              models={blend}
              areas={areas.map(({ clarity, ...area }) => ({ ...area, note: clarity }))}
            />
            <AreaReasons areas={areas} models={blend} />
          </Section>
          <Section
            id="why"
            heading="Why"
            aside={`What ${why.model} would gain or lose without the answer, in percentage points.`}
          >
            <Reasons {...why} />
            <Contributions rows={contributions} models={blend} />
          </Section>
        </>
      ) : (
        <NotEnough review={review} />
      )}
      {openQuestions.length > 0 ? <OpenQuestions questions={openQuestions} /> : null}
      <Section id="share" heading="Share it" aside="The link holds the answers. Whoever has it can read them.">
        <ShareLink path={path} />
      </Section>
    </>
  );
}
