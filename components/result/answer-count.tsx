/** What the result rests on: how many questions are answered, open, or don't apply. */
import { Link } from '@/components/ui/link';
import { absolute } from '@/lib/address/site';
import type { AnswerCounts } from '@/lib/questionnaire/answer-count';
import { answerCountPhrases } from '@/lib/words/answer-count';

type AnswerCountProps = AnswerCounts & {
  edition: string;
  /** The path of the result, printed with its host so that paper leads back to it. */
  path: string;
  review: string;
};

export function AnswerCount({ edition, path, review, ...counts }: AnswerCountProps) {
  const parts = [...answerCountPhrases(counts), `edition ${edition}`];
  return (
    <p className="text-sm text-muted">
      {`${parts.join(' · ')} · `}
      <Link href={review} className="print:hidden">
        Change the answers
      </Link>
      <span translate="no" className="hidden break-all print:inline">
        {absolute(path)}
      </span>
    </p>
  );
}
