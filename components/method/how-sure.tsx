/** How sure a result is, of the whole and of each work area, and what would change it. */
import { Formula, FormulaBlock } from '@/components/ui/formula';
import type { MethodPage } from '@/lib/guide/method/method-page';
import { asPercent } from '@/lib/words/numbers';

type HowSureProps = Pick<MethodPage, 'thresholds' | 'certainty' | 'agenda'>;

export function HowSure({ thresholds, certainty, agenda }: HowSureProps) {
  const { weightSpread } = thresholds;
  const { drawing, misreading, neighbourReading, noModel } = certainty;
  return (
    <div className="running-text">
      <h3>Range</h3>
      <p>
        The lowest and the highest share a model could have, whatever the open questions turn out to be. Each open
        question may get any of its options or stay open. A share is a ratio of two sums to which each question adds
        independently, so the exact extremes are found by Dinkelbach’s method (1967): for a given{' '}
        <Formula tex="\lambda" /> each open question takes the option with the highest
      </p>
      <FormulaBlock tex={[String.raw`W_q \left( v_{q,m} - \lambda \sum_{k} v_{q,k} \right)`]} />
      <p>
        and <Formula tex="\lambda" /> is set to the share that results, until it no longer moves.
      </p>
      <h3>How sure the lead is, and of what</h3>
      <p>
        Three things are uncertain. Our weights are judgements; what is open could turn out any way; and a question can
        be read in more than one way. So the result is worked out again many times, at least {count(drawing.fewest)} and
        at most {count(drawing.most)}, each time with different random choices:
      </p>
      <ol>
        <li>
          Every weight is multiplied by a random factor, <Formula tex={String.raw`W'_q = W_q \cdot e^{\sigma z_q}`} />{' '}
          with <Formula tex={String.raw`z_q \sim N(0, 1)`} /> and{' '}
          <Formula tex={String.raw`\sigma = ${weightSpread.value}`} />. {weightSpread.reason}
        </li>
        <li>Every open question takes one of its options, or stays open, each with the same probability.</li>
        {misreading ? (
          <li>
            Every given answer is exchanged for another one with a probability of {asPercent(misreading.value)}.{' '}
            {misreading.reason} On a scale {asPercent(neighbourReading.value)} of these go to a neighbour.{' '}
            {neighbourReading.reason}
          </li>
        ) : null}
      </ol>
      <p>
        The result says how often the leader stays first with the first alone, with the first two, and with all three.
        Each has to be high for a clear lead. It is the rank acceptability of SMAA (Lahdelma and Salminen, 2001),
        extended to open answers and readings. Draws come in pairs of mirror images and end when the standard error is
        below {(drawing.precision * 100).toFixed(1)} percentage points. {drawing.reason} The random numbers depend on
        the answers alone, so everybody who opens a link sees the same figures.
      </p>
      <p>
        What it leaves out: whether our votes are right, whether your answers are true, and that answers are related. An
        organisation that misread one question is more likely to have misread the next.
      </p>
      <h3>Leaders of work areas</h3>
      <p>
        The same draws are counted in each work area. A leader is named where at least{' '}
        {asPercent(thresholds.settledInArea.value)} of the area’s weight is settled and it stays first there in at least{' '}
        {asPercent(thresholds.sureInArea.value)} of draws, and called clear from{' '}
        {asPercent(thresholds.clearInArea.value)}. {thresholds.settledInArea.reason} Otherwise the result says that not
        enough is known, and which question would tell.
      </p>
      {noModel ? (
        <>
          <h3>No model</h3>
          <p>
            Some organisations are told to choose none. {noModel.reason} The plan then has the three basics and nothing
            else. In every other plan the basics that the answers show to be missing come first, whatever model leads.
          </p>
        </>
      ) : null}
      <h3>Flips, and what to find out first</h3>
      <p>
        A flip is a smallest set of changed answers, one or else two, after which another model leads. All single
        changes and all pairs are tried. The nearest come first: a step on a question’s scale is nearer than a leap.
        What to find out first is the open question whose answer could move the lead’s distance from the next model
        most.
      </p>
      <h3>A team’s board</h3>
      <p>
        The blend of a team is the mean of its members’ blends. Its lead is shared within{' '}
        {asPercent(thresholds.sharedMargin.value)}, as that of a single result, and clear from{' '}
        {asPercent(thresholds.clearMargin.value)} on if, besides, more than {asPercent(thresholds.groupSupport.value)}{' '}
        of the members’ own answers name it and it stays first without any one of them. What to talk about is ranked by
        the question’s weight, times how far the votes of two members’ answers are apart on average. {agenda.reason} A
        work area is agreed on up to a mean distance of {thresholds.agreesInArea.value}.{' '}
        {thresholds.agreesInArea.reason}
      </p>
      <h3>Cautions and plan</h3>
      <p>
        A caution is a condition over the answers and the blend. It is shown beside the score and never part of it,
        because a sum can’t express that a precondition is missing. The plan takes the practices that the chosen options
        call for, ranked by what those answers gave to the practice’s model. {thresholds.phaseCapacity.reason}
      </p>
    </div>
  );
}

const count = (value: number) => value.toLocaleString('en-GB');
