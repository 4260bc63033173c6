/** Questions whose answers differ, without figures. */
import type { AnswerPair } from '@/lib/guide/change/answers-compared';
import { PairOfAnswers } from './pair-of-answers';

export function AnswerPairs({ pairs }: { pairs: readonly AnswerPair[] }) {
  return (
    <ul className="border-t border-rule text-sm">
      {pairs.map(({ id, ...pair }) => (
        <li key={id} className="border-b border-rule py-2 print:py-0.5">
          <PairOfAnswers {...pair} />
        </li>
      ))}
    </ul>
  );
}
