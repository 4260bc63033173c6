/** One page of paper for those who have to agree: what is recommended, what it means, how sure it is, what it takes, and what is asked for. */
import { BlendBar } from '@/components/charts/blend-bar';
import { LabelledLine } from '@/components/ui/labelled-line';
import type { PaperPage } from '@/lib/guide/paper/paper-page';
import { scopeLabel } from '@/lib/words/scope';
import { AskedFor } from './asked-for';
import { PaperPart } from './paper-part';
import { Figures, Risks, Steps, Takes, Unknown } from './paper-parts';

type PaperProps = PaperPage & {
  /** Said where what it is about was too long. */
  scopeRemark?: string | undefined;
};

export function Paper({ scopeRemark, ...paper }: PaperProps) {
  const { scope, sentence, kind, blend, newer } = paper;
  return (
    <article className="max-w-[58rem] border border-strong-rule px-5 py-6 sm:px-8 sm:py-8 print:max-w-none print:border-0 print:p-0 print:text-sm print:leading-tight">
      <header>
        <p className="text-sm font-semibold text-muted">For decision: how IT operations are organised</p>
        {scope ? <LabelledLine label={scopeLabel} text={scope} remark={scopeRemark} /> : null}
        <h1 className="mt-2 max-w-none text-3xl print:mt-1 print:text-2xl!">{sentence}</h1>
        {newer ? (
          <p className="mt-2 text-sm text-muted print:mt-1">
            These are the figures of the questionnaire’s edition {paper.edition}. Under the newest, {newer.id}, the same
            answers say: “{newer.sentence}”
          </p>
        ) : null}
      </header>
      {/* Columns even themselves out, whichever part is the longest: so it stays one page. */}
      <div className="mt-5 gap-x-8 pb-5 md:columns-2 print:mt-2 print:columns-2 print:pb-2">
        <Meaning {...paper} />
        {blend ? (
          <PaperPart id="blend" heading="The blend, and who leads which work">
            <BlendBar title="The blend" parts={blend} />
            <Areas {...paper} />
          </PaperPart>
        ) : null}
        <Sure {...paper} />
        {kind === 'not-enough' ? null : (
          <>
            <Risks {...paper} />
            <Takes {...paper} />
            <Unknown {...paper} />
          </>
        )}
      </div>
      {kind === 'not-enough' ? <Unknown {...paper} /> : null}
      <Steps {...paper} />
      <Figures {...paper} />
      <AskedFor kind={kind} />
      <footer className="mt-5 border-t border-rule pt-2 text-sm text-muted print:mt-2 print:pt-1">
        <p className="wrap-anywhere">
          Every figure, with its reasons: {paper.address} · Questionnaire, edition {paper.edition}
        </p>
      </footer>
    </article>
  );
}

function Meaning({ kind, models }: PaperPage) {
  return (
    <PaperPart id="meaning" heading="What it means in practice">
      {models.map(({ name, expansion, isLeader, gist, owner }) => (
        <p key={name} className="not-first:mt-2 print:not-first:mt-1">
          <strong>{name}</strong> ({expansion.toLowerCase()}) {isLeader ? 'leads' : 'supports'}: {gist}. Responsible:{' '}
          {owner}.
        </p>
      ))}
      {kind === 'no-model' ? (
        <p>
          Few people, or none, look after systems that others make. The five known ways of organising IT operations say
          how to divide work between such people, so none of them would mend much here. Nothing is reorganised and
          nothing is renamed.
        </p>
      ) : null}
      {kind === 'not-enough' ? (
        <p>
          Too few of the questions have an answer that says something. A recommendation made from them would be a guess.
          What is missing can be found out by asking the people who do the work.
        </p>
      ) : null}
    </PaperPart>
  );
}

function Areas({ areas }: PaperPage) {
  return (
    <dl className="mt-3 text-sm print:mt-1 print:leading-tight">
      {areas.map(({ label, leaders, clarity }) => (
        <div key={label} className="flex justify-between gap-x-4 border-t border-rule py-1 first:border-t-0 print:py-0">
          <dt>{label}</dt>
          <dd className="text-right">{leaders ? `${leaders} (${clarity})` : clarity}</dd>
        </div>
      ))}
    </dl>
  );
}

function Sure({ kind, sure, answered }: PaperPage) {
  return (
    <PaperPart id="sure" heading="How sure it is">
      {kind === 'no-model' ? (
        <p>The answers are those for which the questionnaire’s own rule advises choosing no model.</p>
      ) : null}
      {kind === 'no-model' || kind === 'not-enough' ? null : (
        <p>{sure} These figures say how firmly the answers point one way, not how likely the change is to succeed.</p>
      )}
      <p className="mt-1 print:mt-0">It rests on {answered}. Nobody has checked the answers.</p>
    </PaperPart>
  );
}
