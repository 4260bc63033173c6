/** For who comes from a result: what it says, what of it the table shows, and the way back. */
import { Link } from '@/components/ui/link';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';

type FromResultProps = NonNullable<ComparisonPage['result']> & { withoutResult: string | null };

export function FromResult({ sentence, leader, decidingRows, href, withoutResult }: FromResultProps) {
  return (
    <p className="max-w-measure border-l-4 border-accent pl-3 text-sm">
      <span className="font-semibold">From your result: {sentence}</span> Your answers stand beside the rows that they
      are about.{' '}
      {leader === undefined || decidingRows === 0
        ? ''
        : `Marked ${decidingRows === 1 ? 'is the row' : 'are the rows'} whose answers spoke most for ${leader}. `}
      <Link href={href} className="inline-block min-h-6">
        Back to the result
      </Link>
      {withoutResult === null ? null : (
        <>
          {' '}
          <Link href={withoutResult} id="without-result" data-in-place={true} className="inline-block min-h-6">
            Compare without it
          </Link>
        </>
      )}
    </p>
  );
}
