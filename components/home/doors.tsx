/** The first thing to do, and the other way into the guide. */
import { ButtonLink } from '../ui/button';
import { Link } from '../ui/link';

type DoorsProps = {
  counts: { dimensions: number; questions: number; quick: number; minutes: number; quickMinutes: number };
  comparison: Door;
  questionnaire: Door;
};

type Door = { href: string; title: string };

export function Doors({ counts, comparison, questionnaire }: DoorsProps) {
  return (
    <div className="mt-7 flex flex-wrap items-start gap-x-8 gap-y-4">
      <div>
        <ButtonLink href={questionnaire.href} className="px-8 text-lg">
          {questionnaire.title}
        </ButtonLink>
        <p className="mt-2 text-sm text-muted">
          {counts.quick} questions, about {counts.quickMinutes} minutes. All {counts.questions}: about {counts.minutes}.
        </p>
      </div>
      <p>
        <Link href={comparison.href} className="inline-flex min-h-11 items-center text-lg">
          {comparison.title}
        </Link>
        <span className="mt-1.5 block text-sm text-muted">{counts.dimensions} rows, from purpose to cost</span>
      </p>
    </div>
  );
}
