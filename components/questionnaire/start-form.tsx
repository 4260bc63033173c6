/** The two ways to begin: all questions, or the quick set. Plain links, so they work without scripts. */
import { ButtonLink } from '../ui/button';

type StartFormProps = {
  first: { full: string; quick: string };
  full: number;
  quick: number;
};

export function StartForm({ first, full, quick }: StartFormProps) {
  return (
    <ul className="grid border border-ink sm:grid-cols-2">
      <li className="flex flex-col items-start gap-4 p-5">
        <p>
          <strong>All {full} questions.</strong> Every work area is asked about several times, so one odd answer does
          little.
        </p>
        <ButtonLink href={first.full} className="mt-auto">
          Start with all {full}
        </ButtonLink>
      </li>
      <li className="flex flex-col items-start gap-4 border-ink p-5 max-sm:border-t sm:border-l">
        <p>
          <strong>The {quick} that matter most.</strong> A first impression. You can add the others later without losing
          anything.
        </p>
        <ButtonLink href={first.quick} kind="secondary" className="mt-auto">
          Start with {quick}
        </ButtonLink>
      </li>
    </ul>
  );
}
