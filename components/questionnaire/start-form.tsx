/** The two ways to begin, all questions or the quick set, and what the answers are about. A plain form, so it works without scripts. */
import { placed } from '@/lib/address/base-path';
import { longestScope, scopeField } from '@/lib/address/scope';
import { Button } from '../ui/button';

type StartFormProps = {
  /** The address of the first question of each set. */
  first: { full: string; quick: string };
  full: number;
  quick: number;
};

export function StartForm({ first, full, quick }: StartFormProps) {
  return (
    <form method="get" action={placed(first.full)}>
      <p className="max-w-measure">
        All questions are about the organisation, or the part of it that the decision is about: have the same one in
        mind throughout.
      </p>
      <div className="mt-5 mb-8 max-w-measure">
        <label htmlFor="scope" className="block font-medium">
          What is this about? <span className="font-normal text-muted">(optional)</span>
        </label>
        <input
          id="scope"
          name={scopeField}
          type="text"
          autoComplete="off"
          aria-describedby="scope-hint"
          className="mt-1 min-h-11 w-full border border-strong-rule bg-paper px-3 text-base"
        />
        <p id="scope-hint" className="mt-1 text-sm text-muted">
          For example “Hosting at the city hospital”, in at most {longestScope} characters. It is shown with the
          questions and the result, is part of their links, and changes no figure.
        </p>
      </div>
      <ul className="grid border border-ink sm:grid-cols-2">
        <li className="flex flex-col items-start gap-4 p-5">
          <p>
            <strong>All {full} questions.</strong> Every work area is asked about several times, so one odd answer does
            little.
          </p>
          <Button type="submit" className="mt-auto">
            Start with all {full}
          </Button>
        </li>
        <li className="flex flex-col items-start gap-4 border-ink p-5 max-sm:border-t sm:border-l">
          <p>
            <strong>The {quick} that matter most.</strong> A first impression. You can add the others later without
            losing anything.
          </p>
          <Button
            type="submit"
            formAction={placed(first.quick)}
            name="set"
            value="quick"
            kind="secondary"
            className="mt-auto"
          >
            Start with {quick}
          </Button>
        </li>
      </ul>
    </form>
  );
}
