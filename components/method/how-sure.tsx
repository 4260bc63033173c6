/** How sure a result is: ranges, stability and flips. */
import { Formula, FormulaBlock } from '@/components/ui/formula';
import type { MethodPage } from '@/lib/guide/method/method-page';

export function HowSure({ thresholds }: { thresholds: MethodPage['thresholds'] }) {
  const { weightings, weightSpread } = thresholds;
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
      <h3>Stability</h3>
      <p>
        Weights are judgement, so we ask how the result would stand under others. Every weight is multiplied by a random
        factor, {weightings.value.toLocaleString('en-GB')} times:
      </p>
      <FormulaBlock
        tex={[
          String.raw`W'_q = W_q \cdot e^{\sigma z_q}`,
          String.raw`z_q \sim N(0, 1)`,
          String.raw`\sigma = ${weightSpread.value}`,
        ]}
      />
      <p>
        Stability is the share of these weightings in which the leader stays the leader; “first in” is the same for each
        model. It is the rank acceptability of SMAA (Lahdelma and Salminen, 2001). {weightSpread.reason} The random
        numbers depend on the answers alone, so everybody who opens a link sees the same figures.
      </p>
      <h3>Flips, and what to find out first</h3>
      <p>
        A flip is a smallest set of changed answers, one or else two, after which another model leads. All single
        changes and all pairs are tried. The nearest come first: a step on a question’s scale is nearer than a leap.
        What to find out first is the open question whose answer could move the lead’s distance from the next model
        most.
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
