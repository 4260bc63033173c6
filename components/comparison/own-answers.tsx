/** What somebody who comes from a result has answered to the questions about a row, and whether it decided. */
import { Link } from '@/components/ui/link';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';

type OwnAnswersProps = Pick<ComparisonPage['groups'][number]['rows'][number], 'answers' | 'decided'>;

export function OwnAnswers({ answers, decided }: OwnAnswersProps) {
  if (answers.length === 0) return null;
  return (
    <div
      className={`mt-1 pl-2 text-[0.875rem] font-normal ${decided ? 'border-l-4 border-accent' : 'border-l border-strong-rule'}`}
    >
      {decided ? <p className="font-semibold">Decided your result</p> : null}
      {answers.map(({ question, answer, href }) => (
        <p key={href}>
          You said:{' '}
          <Link href={href} aria-label={`${answer}. Your answer to: ${question}`}>
            {answer}
          </Link>
        </p>
      ))}
    </div>
  );
}
