/** Two results side by side: what each says, which answers differ and what each difference does, who leads what, and what is the same. */
import { BlendBar } from '@/components/charts/blend-bar';
import { Callout } from '@/components/ui/callout';
import { Disclosure } from '@/components/ui/disclosure';
import { LabelledLine } from '@/components/ui/labelled-line';
import { Link } from '@/components/ui/link';
import { Section } from '@/components/ui/section';
import { longestScope } from '@/lib/address/scope';
import type { ChangePage, ResultCompared } from '@/lib/guide/change/change-page';
import { sideWords } from '@/lib/words/change';
import { scopeCut, scopeLabel } from '@/lib/words/scope';
import { AnswerPairs } from './answer-pairs';
import { AreasTable } from './areas-table';
import { PointsTable } from './points-table';

export function Change({ first, second, answers, points, areas, turned }: ChangePage) {
  const { differing, same, editions } = answers;
  return (
    <>
      <Section
        id="results"
        heading="The two results"
        aside={
          <Link href={turned} className="print:hidden">
            The other way round
          </Link>
        }
      >
        <div className="grid gap-y-8 print:gap-y-3">
          <OneResult word={sideWords.from.label} {...first} />
          <OneResult word={sideWords.to.label} {...second} />
        </div>
        {points ? null : (
          <p className="mt-6 max-w-measure">
            {first.blend || second.blend ? 'One of the two results has' : 'Neither of the two results has'} a blend
            {first.blend || second.blend ? ' and the other has none' : ''}, so there are no shares to compare. The
            answers can be compared all the same.
          </p>
        )}
      </Section>
      <Section
        id="answers"
        heading="Where the difference comes from"
        aside={
          points
            ? 'What each changed answer does to the shares, in percentage points, the largest first. The parts add up to the whole change.'
            : 'The answers that are not the same.'
        }
      >
        {differing.length === 0 && !editions ? (
          <p className="max-w-measure">
            Both links hold the same answers, and each counts the same. So both results are the same, too.
          </p>
        ) : points ? (
          <>
            <PointsTable points={points} />
            <Idle pairs={points.idle} />
          </>
        ) : (
          <AnswerPairs pairs={differing} />
        )}
        {editions ? <Editions {...editions} /> : null}
      </Section>
      {areas.length > 0 ? (
        <Section id="areas" heading="Who leads what" aside="The leader of each work area, and how clear that is.">
          <AreasTable areas={areas} />
        </Section>
      ) : null}
      <Section id="same" heading="What is the same">
        <p className="max-w-measure">{sameInWords(same.length, areas)}</p>
        {same.length > 0 ? (
          <Disclosure summary="The answers that are the same" className="mt-3 print:hidden">
            <ul className="max-w-measure border-t border-rule">
              {same.map(({ question, answer }) => (
                <li key={question} className="border-b border-rule py-2">
                  <span className="text-muted">{question}</span> {answer}
                </li>
              ))}
            </ul>
          </Disclosure>
        ) : null}
      </Section>
    </>
  );
}

function OneResult({
  word,
  title,
  scope,
  cut,
  href,
  sentence,
  label,
  answered,
  edition,
  blend,
}: ResultCompared & { word: string }) {
  return (
    <div>
      <h3 className="text-xl">
        {word}: {sentence}
      </h3>
      {scope ? (
        <LabelledLine label={scopeLabel} text={scope} remark={cut ? scopeCut(longestScope) : undefined} />
      ) : null}
      <p className="mb-2 text-sm text-muted">
        {label} · {answered} · edition {edition} ·{' '}
        <Link href={href} className="print:hidden">
          See the {word.toLowerCase()} result
        </Link>
      </p>
      {blend ? <BlendBar title={title} parts={blend} /> : null}
    </div>
  );
}

/** Answers that differ and move nothing. */
function Idle({ pairs }: { pairs: NonNullable<ChangePage['points']>['idle'] }) {
  if (pairs.length === 0) return null;
  const summary =
    pairs.length === 1
      ? 'One more answer differs but changes no share'
      : `${pairs.length} more answers differ but change no share`;
  return (
    <Disclosure summary={summary} className="mt-3">
      <AnswerPairs pairs={pairs} />
    </Disclosure>
  );
}

function sameInWords(answers: number, areas: ChangePage['areas']): string {
  const given = answers === 1 ? 'One answer is the same.' : `${answers === 0 ? 'No' : answers} answers are the same.`;
  if (areas.length === 0) return given;
  const led = areas.filter(({ isSame }) => isSame).length;
  return `${given} In ${led} of ${areas.length} work areas the same models lead, or nobody is named in either result.`;
}

function Editions({ first, second, dropped, added }: NonNullable<ChangePage['answers']['editions']>) {
  return (
    <div className="mt-6">
      <Callout heading={`The results come from two editions of the questionnaire, ${first} and ${second}`}>
        <p>
          The first answers are carried over to edition {second} before answers are compared. What only the edition
          changes, through its questions, votes and weights, is in a separate row.
        </p>
        {dropped.length > 0 ? (
          <>
            <p className="mt-2 font-medium">Answers without a place in edition {second}</p>
            <ul className="list-disc pl-5">
              {dropped.map(({ question, answer }) => (
                <li key={question}>
                  {question} {answer}
                </li>
              ))}
            </ul>
          </>
        ) : null}
        {added.length > 0 ? (
          <>
            <p className="mt-2 font-medium">Questions that only edition {second} asks</p>
            <ul className="list-disc pl-5">
              {added.map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
          </>
        ) : null}
      </Callout>
    </div>
  );
}
