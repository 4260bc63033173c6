/** The arithmetic, in words and formulas. The factors come from the engine. */
import type { MethodPage } from '@/lib/guide/method';

export function HowItCounts({ importance }: { importance: MethodPage['importance'] }) {
  return (
    <div className="running-text">
      <p>
        Every answer casts one vote, and a vote can be split: an option gives parts of it to one or more models. What it
        doesn’t give is an abstention. “We hardly run any network” gives nothing to anybody, and so takes the question
        out of the balance.
      </p>
      <p>
        Each question has a base weight, which says how much evidence it carries beside an ordinary question. Your own
        importance multiplies it: less counts ×{importance.less}, normal ×{importance.normal}, more ×{importance.more}.
      </p>
      <ul>
        <li>
          A model’s <strong>points</strong> are the sum, over the questions with an option chosen, of weight × the part
          of the vote it got.
        </li>
        <li>
          Its <strong>share</strong> is its points divided by all points cast. The shares add to 1.
        </li>
        <li>
          An answer’s <strong>contribution</strong> to a model is its weight × the part of its vote, divided by all
          points cast. The contributions add to the share exactly, and the work areas add to the whole.
        </li>
        <li>
          A <strong>reason</strong> on the result page is the model’s share less what it would be without that answer.
        </li>
      </ul>
      <p>
        This is a linear opinion pool (M. Stone, “The Opinion Pool”, <em>Annals of Mathematical Statistics</em>, 1961).
        We chose it because its parts add up without a remainder, so that every percentage can be traced to answers.
      </p>
      <h3>Four states of an answer</h3>
      <ul>
        <li>
          <strong>An option</strong> counts as above.
        </li>
        <li>
          <strong>“We don’t know”</strong> counts as nothing: it is neither zero nor the middle. It is listed as open.
        </li>
        <li>
          <strong>“Doesn’t apply”</strong> counts as nothing, and is settled.
        </li>
        <li>
          <strong>Not answered</strong> counts as nothing, and is listed as open.
        </li>
      </ul>
    </div>
  );
}
