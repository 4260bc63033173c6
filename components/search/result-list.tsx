/** What was found, the best first: the title leads to the place, the line below says where that is. */
import { Link } from '@/components/ui/link';
import type { SearchHit } from '@/lib/guide/views/search';
import { mostShown } from './result-words';

export function ResultList({ hits }: { hits: readonly SearchHit[] }) {
  return (
    <>
      <h2 id="results" className="sr-only">
        Results
      </h2>
      <ol aria-labelledby="results" className="max-w-measure divide-y divide-rule border-y border-rule">
        {hits.slice(0, mostShown).map(({ href, title, within, lead }) => (
          <li key={href} className="py-4">
            <Link href={href} className="inline-block min-h-6 text-lg leading-snug font-medium">
              {title}
            </Link>
            <p className="text-sm text-muted">{within}</p>
            <p className="mt-1">{lead}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
