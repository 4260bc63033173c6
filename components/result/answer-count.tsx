/** What the result rests on: how many questions are answered, open, or don't apply. */
import Link from 'next/link';

type AnswerCountProps = {
  options: number;
  unknown: number;
  notApplicable: number;
  open: number;
  all: number;
  edition: string;
  /** The result's own address, printed so that paper leads back to it. */
  path: string;
  review: string;
};

export function AnswerCount({ options, unknown, notApplicable, open, all, edition, path, review }: AnswerCountProps) {
  const parts = [
    `${options} of ${all} questions answered`,
    ...(unknown > 0 ? [`${unknown} not known`] : []),
    ...(notApplicable > 0 ? [`${notApplicable} not applicable`] : []),
    ...(open > 0 ? [`${open} not answered yet`] : []),
    `edition ${edition}`,
  ];
  return (
    <p className="text-sm text-muted">
      {`${parts.join(' · ')} · `}
      <Link href={review} className="print:hidden">
        Review or change the answers
      </Link>
      <span className="hidden break-all print:inline">{path}</span>
    </p>
  );
}
