/** Leads to the questionnaire, which carries the board along and leads back to it. */
import { ButtonLink } from '@/components/ui/button';
import { Link } from '@/components/ui/link';
import type { BoardPage } from '@/lib/guide/browser/board/board-page';

export function AddOwn({ answer }: Pick<BoardPage['doors'], 'answer'>) {
  if (!answer) {
    return (
      <p className="max-w-measure">
        This board is too large to be carried through the questionnaire. Answer{' '}
        <Link href="/questionnaire">the questionnaire</Link>, then come back and paste the link of your result here.
      </p>
    );
  }
  return (
    <div>
      <p className="max-w-measure">
        The questionnaire remembers this board in its address; at the end, your answers are added to it with one press.
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        <ButtonLink href={answer.all}>Answer all {answer.counts.all} questions</ButtonLink>
        <ButtonLink href={answer.quick} kind="secondary">
          Answer the {answer.counts.quick} that matter most
        </ButtonLink>
      </p>
    </div>
  );
}
