/** The guides before and after this one. */
import { Link } from '@/components/ui/link';
import type { ListedGuide } from './guide-index';

type GuideNeighboursProps = { previous: ListedGuide | null; next: ListedGuide | null };

export function GuideNeighbours({ previous, next }: GuideNeighboursProps) {
  return (
    <ul className="max-w-measure">
      {previous === null ? null : <Neighbour position="Before this" guide={previous} />}
      {next === null ? null : <Neighbour position="After this" guide={next} />}
      <li className="py-3">
        <Link href="/guides">All guides</Link>
      </li>
    </ul>
  );
}

function Neighbour({ position, guide }: { position: string; guide: ListedGuide }) {
  return (
    <li className="border-b border-rule py-3 first:pt-0">
      <span className="block text-sm text-muted">{position}</span>
      <Link href={guide.href} className="font-semibold">
        {guide.title}
      </Link>
      <p>{guide.description}</p>
    </li>
  );
}
