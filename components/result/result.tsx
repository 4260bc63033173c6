/** The result page, in the order in which a reader asks: what is it, how sure, who leads what, why, what would change it, and what now. */
import { AreaMatrix } from '@/components/charts/area-matrix';
import { StaticPart } from '@/components/static-part/static-part';
import { Disclosure } from '@/components/ui/disclosure';
import { LabelledLine } from '@/components/ui/labelled-line';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import type { ResultPage } from '@/lib/guide/result/result-page';
import { scopeLabel } from '@/lib/words/scope';
import { AnswerCount } from './answer-count';
import { AreaReasons } from './area-reasons';
import { BlendPlate } from './blend-plate';
import { CasesLike } from './cases-like';
import { Cautions } from './cautions';
import { Contributions } from './contributions';
import { DecidingRows } from './deciding-rows';
import { Flips } from './flips';
import { NewerEdition } from './newer-edition';
import { NoModel } from './no-model';
import { NotEnough } from './not-enough';
import { OnThisPage, type Part } from './on-this-page';
import { OpenQuestions } from './open-questions';
import { Plan } from './plan';
import { Reasons } from './reasons';
import { ShareLink } from './share-link';
import { SureOf } from './sure-of';
import { WhatIf } from './what-if';

type ResultProps = ResultPage & {
  /** Said where what the result is about was too long. */
  scopeRemark?: string | undefined;
};

export function Result({ scopeRemark, ...result }: ResultProps) {
  const { verdict, changes, edition, link, scope, review, whatIf } = result;
  return (
    <>
      <StaticPart>
        <PageHeader
          above={scope ? <LabelledLine label={scopeLabel} text={scope} remark={scopeRemark} /> : undefined}
          title={verdict.sentence}
          lede={`${verdict.label}. ${verdict.meaning}${verdict.overturned ? ` ${verdict.overturned}` : ''}`}
        >
          {result.sureOf ? <SureOf {...result.sureOf} /> : null}
          <AnswerCount {...result.answered} edition={edition.id} path={link} review={review} />
          <OnThisPage parts={partsOf(result)} />
        </PageHeader>
        {result.newer ? <NewerEdition {...result.newer} /> : null}
        {result.why ? <Findings {...result} why={result.why} /> : null}
        {verdict.kind === 'not-enough' ? <NotEnough {...result} /> : null}
        {verdict.kind === 'no-model' ? <NoModel /> : null}
        {isOpenShown(result) ? <OpenQuestions {...changes} /> : null}
        {verdict.kind === 'not-enough' ? null : <Consequences {...result} />}
        <CasesLike {...result.cases} />
      </StaticPart>
      <Section
        id="share"
        heading="Share it"
        aside="The link holds the answers. Whoever has it can read them."
        screenOnly
      >
        <ShareLink path={link} />
      </Section>
      <Section
        id="what-if"
        heading="What if?"
        aside="Change an answer or how much a question counts, and see the blend move. This result stays as it is."
        screenOnly
      >
        <Disclosure summary="Vary the answers">
          <WhatIf {...whatIf} />
        </Disclosure>
      </Section>
    </>
  );
}

/** What is open could tell more about a model, but not that one is needed. */
const isOpenShown = ({ verdict, changes }: ResultPage) => verdict.kind !== 'no-model' && changes.open.length > 0;

/** What the page holds, in its order. */
function partsOf(result: ResultPage): Part[] {
  const { verdict, why, changes, cautions, rows, cases } = result;
  const findings = [
    { id: 'blend', label: 'The blend' },
    { id: 'areas', label: 'Who leads what' },
    { id: 'why', label: 'Why' },
    { id: 'changes', label: 'What would change it' },
  ];
  const consequences = [
    ...(cautions.length > 0 ? [{ id: 'cautions', label: 'Cautions', count: cautions.length }] : []),
    { id: 'plan', label: 'Your plan' },
    ...(rows ? [{ id: 'rows', label: 'Deciding rows' }] : []),
  ];
  return [
    ...(why ? findings : []),
    ...(isOpenShown(result) ? [{ id: 'open', label: 'Still open', count: changes.open.length }] : []),
    ...(verdict.kind === 'not-enough' ? [] : consequences),
    { id: 'cases', label: 'Cases like yours', count: cases.near.length },
    { id: 'share', label: 'Share it' },
    { id: 'what-if', label: 'What if?' },
  ];
}

function Findings({
  blend,
  map,
  standing,
  areas,
  why,
  contributions,
  changes,
}: ResultPage & { why: NonNullable<ResultPage['why']> }) {
  return (
    <>
      <Section
        id="blend"
        heading="The blend"
        aside="Each answer splits one vote between the models; the shares add to 100%."
      >
        <BlendPlate blend={blend} anyOpen={changes.open.length > 0} map={map} standing={standing} />
      </Section>
      <Section
        id="areas"
        heading="Who leads what"
        aside="The same count for each work area alone. A model can lead an area without leading the whole."
      >
        <AreaMatrix
          caption="Share of each model in each work area, in per cent. The leader’s mark is filled."
          models={blend}
          areas={areas.map(({ clarity, emphasis, ...area }) => ({
            ...area,
            note: area.leaders.length > 0 ? `${clarity}, ${emphasis} of all points` : clarity,
          }))}
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
      <Section
        id="changes"
        heading="What would change it"
        aside="The smallest changes of your answers after which another model leads."
      >
        <Flips {...changes} />
      </Section>
    </>
  );
}

function Consequences({ verdict, cautions, plan, rows }: ResultPage) {
  return (
    <>
      {cautions.length > 0 ? <Cautions cautions={cautions} /> : null}
      <Plan phases={plan} isBasic={verdict.kind === 'no-model'} />
      {rows ? <DecidingRows {...rows} /> : null}
    </>
  );
}
