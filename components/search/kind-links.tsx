/** The kinds of what was found, with how many there are of each: a link shows one of them alone. */
import { Link } from '@/components/ui/link';
import { searchPath } from '@/lib/address/search';
import type { SearchFindings } from '@/lib/guide/views/search';
import { searchGroupWords } from '@/lib/words/search';

type KindLinksProps = Pick<SearchFindings, 'query' | 'kind' | 'all' | 'kinds'> & { onFollow: () => void };

export function KindLinks({ query, kind, all, kinds, onFollow }: KindLinksProps) {
  if (kinds.length < 2 && kind === undefined) return null;
  const choices = [
    { label: 'All', count: all, href: searchPath(query), isChosen: kind === undefined },
    ...kinds.map(({ id, count }) => ({
      label: searchGroupWords[id],
      count,
      href: searchPath(query, id),
      isChosen: kind === id,
    })),
  ];
  return (
    <nav aria-label="Kinds of results" className="mb-3 max-w-measure print:hidden">
      <ul className="flex flex-wrap gap-x-5">
        {choices.map(({ label, count, href, isChosen }) => (
          <li key={href} className="whitespace-nowrap">
            <Link
              href={href}
              onClick={onFollow}
              aria-current={isChosen ? 'page' : undefined}
              className={`inline-block min-h-6 ${isChosen ? 'font-semibold text-ink' : ''}`}
            >
              {label}
            </Link>{' '}
            <span className="text-muted tabular-nums">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
