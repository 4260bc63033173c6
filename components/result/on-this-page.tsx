/** The parts of a result as links, since it is long and its readers come for different parts of it. */
import { Link } from '@/components/ui/link';

export interface Part {
  id: string;
  label: string;
  /** How many things it holds, where that says whether to go there. */
  count?: number;
}

export function OnThisPage({ parts }: { parts: readonly Part[] }) {
  return (
    <nav aria-label="On this page" className="mt-5 print:hidden">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map(({ id, label, count }) => (
          <li key={id}>
            <Link href={`#${id}`} className="inline-flex min-h-6 items-center text-ink decoration-strong-rule">
              {label}
            </Link>
            {count === undefined ? null : <span className="text-muted"> {count}</span>}
          </li>
        ))}
      </ul>
    </nav>
  );
}
