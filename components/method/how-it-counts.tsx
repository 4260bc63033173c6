/** The arithmetic, in words and formulas. The factors come from the engine. */
import { Formula, FormulaBlock } from '@/components/ui/formula';
import type { MethodPage } from '@/lib/guide/method/method-page';
import { answerWords } from '@/lib/words/answers';

export function HowItCounts({ importance }: { importance: MethodPage['importance'] }) {
  return (
    <div className="running-text">
      <p>
        Every answer casts one vote, and a vote can be split: an option gives parts of it to one or more models. What it
        doesn’t give is an abstention. “Hardly any network” gives nothing to anybody, and so takes the question out of
        the balance.
      </p>
      <p>
        Each question <Formula tex="q" /> has a base weight <Formula tex="b_q" />, which says how much evidence it
        carries beside an ordinary question. Your own importance <Formula tex="w_q" /> multiplies it: less counts ×
        {importance.less}, normal ×{importance.normal}, more ×{importance.more}. With{' '}
        <Formula tex="W_q = b_q \cdot w_q" />, the set <Formula tex="A" /> of questions with an option chosen, and{' '}
        <Formula tex="v_{q,m}" /> the part of the vote that the chosen option gives to model <Formula tex="m" />:
      </p>
      <FormulaBlock
        tex={[
          String.raw`P_m = \sum_{q \in A} W_q \, v_{q,m}`,
          String.raw`C = \sum_m P_m`,
          String.raw`s_m = \frac{P_m}{C}`,
          String.raw`c_{q,m} = \frac{W_q \, v_{q,m}}{C}`,
        ]}
      />
      <p>
        <Formula tex="P_m" /> are a model’s points, <Formula tex="C" /> is all that was cast, <Formula tex="s_m" /> is
        the model’s share and <Formula tex="c_{q,m}" /> is the contribution of one answer. The contributions add to the
        share and the work areas add to the whole, without a remainder:
      </p>
      <FormulaBlock tex={[String.raw`\sum_{q \in A} c_{q,m} = s_m`, String.raw`\sum_m s_m = 1`]} />
      <p>
        This is a linear opinion pool (M. Stone, “The Opinion Pool”, <em>Annals of Mathematical Statistics</em>, 1961).
        We chose it because its parts add up, so that every percentage can be traced to answers. A reason on the result
        page is a model’s share less what it would be without that answer.
      </p>
      <h3>Four states of an answer</h3>
      <ul>
        <li>
          <strong>An option</strong> counts as above.
        </li>
        <li>
          <strong>“{answerWords.unknown.label}”</strong> counts as nothing: it is neither zero nor the middle. It widens
          the range.
        </li>
        <li>
          <strong>“{answerWords['not-applicable'].label}”</strong> counts as nothing and is settled: it widens no range.
        </li>
        <li>
          <strong>{answerWords.open.label}</strong> counts as nothing and widens the range.
        </li>
      </ul>
    </div>
  );
}
