/** A question with its answer in the first result and in the second. */
import type { AnswerPair } from '@/lib/guide/change/answers-compared';
import { sideWords } from '@/lib/words/change';

export function PairOfAnswers({ question, first, second }: Omit<AnswerPair, 'id'>) {
  return (
    <span className="block max-w-measure print:max-w-none">
      <span className="block font-medium">{question}</span>
      <span className="block">
        <span className="text-muted">{sideWords.from.label}:</span> {first}
      </span>
      <span className="block">
        <span className="text-muted">{sideWords.to.label}:</span> {second}
      </span>
    </span>
  );
}
