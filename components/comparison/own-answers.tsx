/** What somebody who comes from a result has answered to the questions about a row, and whether that decided it. */
import { Link } from '@/components/ui/link';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';

type OwnAnswersProps = Pick<ComparisonPage['groups'][number]['rows'][number], 'answers' | 'decided'>;

export function OwnAnswers({ answers, decided }: OwnAnswersProps) {
  if (answers.length === 0) return <p className="text-muted">Not asked</p>;
  return (
    <div className={decided ? 'border-l-4 border-accent pl-2' : ''}>
      {decided ? <p className="font-semibold">Decided your result</p> : null}
      <ul>
        {answers.map(({ question, answer, href }) => (
          <li key={href}>
            <Link href={href} aria-label={`${answer}. Your answer to: ${question}`} className="inline-block min-h-6">
              {answer}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
