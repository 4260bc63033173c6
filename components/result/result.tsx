/** The result page, in the order in which a reader asks: what is it, how sure, who leads what, why, what would change it, and what now. */

import type { ReactNode } from 'react';
import { AreaMatrix } from '@/components/charts/area-matrix';
import { MakeRoom } from '@/components/make-room/make-room';
import { AddToBoardDoor, StartBoard } from '@/components/result/team-doors';
import type { Part as PartOfPage } from '@/components/static-part/plain-part';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { privateResultWords } from '@/lib/words/private-result';
import { AreaReason } from './area-reason';
import { CasesLike } from './cases-like';
import { Cautions } from './cautions';
import { CompareDoor } from './compare-door';
import { Contributions } from './contributions';
import { DecidingRows } from './deciding-rows';
import { Flips } from './flips';
import { NewerEdition } from './newer-edition';
import { NoModel } from './no-model';
import { NotEnough } from './not-enough';
import { OpenQuestions } from './open-questions';
import { Plan } from './plan';
import { Reasons } from './reasons';
import { ResultHead } from './result-head';
import { ShortAnswers } from './short-answers';
import { WhatIf } from './what-if';
import { WhereItStands } from './where-it-stands';

type ResultProps = ResultPage & {
  /** Said where what the result is about was too long. */
  scopeRemark?: string | undefined;
  /** What a part is that no script changes: on the server `StaticPart`. */
  Part: PartOfPage;
  /** The ways to pass it on. */
  share: ReactNode;
  /** Shown at a private address: nothing may tell the server the code unless somebody asks for it. */
  isPrivate?: boolean;
};

export function Result({ scopeRemark, Part, share, isPrivate = false, ...result }: ResultProps) {
  const { verdict, whatIf } = result;
  const tells = verdict.kind !== 'not-enough';
  return (
    <>
      <Part>
        <ResultHead {...result} scopeRemark={scopeRemark} isPrivate={isPrivate} />
        {result.newer ? <NewerEdition {...result.newer} /> : null}
        {result.why ? <Findings {...result} why={result.why} /> : null}
        {tells ? null : <NotEnough {...result} />}
        {verdict.kind === 'no-model' ? <NoModel /> : null}
      </Part>
      {tells ? (
        <section id="what-if" className="border-t border-rule pt-1 print:hidden">
          <Disclosure
            summary={<h2 className="text-xl text-ink">What if?</h2>}
            remark="Change answers and see the blend move"
          >
            <WhatIf {...whatIf} Part={Part} isPrivate={isPrivate} />
          </Disclosure>
        </section>
      ) : null}
      <Part>
        <Changes {...result} />
        {tells ? <Consequences {...result} isPrivate={isPrivate} /> : null}
        <CasesLike {...result.cases} />
      </Part>
      <div className="mt-6 grid gap-x-12 gap-y-6 lg:grid-cols-[minmax(0,1fr)_22rem] print:hidden">
        <Section id="share" heading="Share it" wide className="">
          {share}
        </Section>
        <Section id="team" heading="Decide as a team" wide className="">
          <Part>
            <p className="text-sm text-muted">
              {isPrivate ? privateResultWords.needsServer : ''} A board puts the answers of several people in one link.
              A room has one link for everybody, fills while you talk, and the server can’t read it.
            </p>
          </Part>
          <div className="mt-3 flex flex-wrap gap-3">
            <Part>
              <StartBoard code={result.code} scope={result.scope} />
            </Part>
            <MakeRoom entries={[{ label: '', code: result.code }]} scope={result.scope} />
          </div>
          <Part>
            <Disclosure summary="Add it to a board, or compare it with another result" compact className="mt-2">
              <div className="grid gap-y-3">
                <AddToBoardDoor code={result.code} />
                <CompareDoor code={result.code} scope={result.scope} />
              </div>
            </Disclosure>
            <ShortAnswers links={result.shortAnswers} />
          </Part>
        </Section>
      </div>
    </>
  );
}

/** Who leads what, and why. */
function Findings({ blend, areas, why, contributions }: ResultPage & { why: NonNullable<ResultPage['why']> }) {
  return (
    <>
      <section
        id="areas"
        aria-labelledby="areas-heading"
        className="mt-4 border-t border-ink pt-2 print:mt-2 print:pt-1"
      >
        <AreaMatrix
          corner={<h2 id="areas-heading">Who leads what</h2>}
          caption="Share of each model in each work area, in per cent; the areas with most points first. The leader’s mark stands in its cell."
          models={blend}
          becauseLabel="Mostly because you answered"
          areas={areas.map(({ clarity, emphasis, ...area }) => ({
            ...area,
            note: area.leaders.length > 0 ? `${clarity}, ${emphasis} of all points` : clarity,
            because: <AreaReason {...area} />,
          }))}
        />
      </section>
      <Section
        id="why"
        heading="Why"
        aside={`How far each answer moves ${why.model}, in percentage points.`}
        wide
        className="mt-6"
      >
        <Reasons {...why} />
        <Contributions rows={contributions} models={blend} />
      </Section>
    </>
  );
}

/** What would change it: other answers, and the answers still open. What is open could tell more about a model, but not that one is needed. */
function Changes({ verdict, why, changes }: ResultPage) {
  const isOpenShown = verdict.kind !== 'no-model' && changes.open.length > 0;
  return (
    <div className={`mt-6 grid gap-x-12 gap-y-6 print:mt-2 print:block ${why && isOpenShown ? 'lg:grid-cols-2' : ''}`}>
      {why ? (
        <Section
          id="changes"
          heading="What would change it"
          aside="The smallest changes after which another model leads."
          wide
          className=""
        >
          <Flips {...changes} />
        </Section>
      ) : null}
      {isOpenShown ? <OpenQuestions {...changes} /> : null}
    </div>
  );
}

function Consequences({
  verdict,
  cautions,
  plan,
  why,
  map,
  standing,
  rows,
  isPrivate,
}: ResultPage & { isPrivate: boolean }) {
  return (
    <>
      {cautions.length > 0 ? <Cautions cautions={cautions} /> : null}
      <Plan phases={plan} isBasic={verdict.kind === 'no-model'} />
      {why ? <WhereItStands map={map} standing={standing} /> : null}
      {rows ? <DecidingRows {...rows} isPrivate={isPrivate} /> : null}
    </>
  );
}
