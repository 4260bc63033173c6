/** The two ways into the guide, as equals. */
import { Link } from '@/components/ui/link';

type DoorsProps = {
  counts: { dimensions: number; questions: number; quick: number };
  comparison: Door;
  questionnaire: Door;
};

type Door = { href: string; title: string };

export function Doors({ counts, comparison, questionnaire }: DoorsProps) {
  const doors = [
    {
      ...comparison,
      about: `${counts.dimensions} rows from purpose to cost, for two models or all of them. Each cell says how well it is supported.`,
    },
    {
      ...questionnaire,
      about: `${counts.questions} questions about what can be observed in your organisation, or ${counts.quick} for a first answer. You get a blend of models, and why.`,
    },
  ];
  return (
    <ul className="mt-8 grid border border-ink sm:grid-cols-2">
      {doors.map(({ href, title, about }) => (
        <li
          key={href}
          className="relative p-5 hover:bg-raised max-sm:not-first:border-t max-sm:not-first:border-ink sm:not-first:border-l sm:not-first:border-ink"
        >
          <Link
            href={href}
            className="font-display text-2xl leading-tight text-ink decoration-accent after:absolute after:inset-0"
          >
            {title}
          </Link>
          <p className="mt-2 text-sm text-muted">{about}</p>
        </li>
      ))}
    </ul>
  );
}
