/** What stands on the search page before anything is looked for: examples, and other ways in. */
import { Link } from '@/components/ui/link';
import { searchPath } from '@/lib/address/search';
import { type SearchWay, SearchWays } from './search-ways';

const examples = [
  'error budget',
  'who patches servers',
  'DevOps vs SRE',
  'MTTR',
  'source of truth',
  'Opsgenie',
] as const;

export function BeforeSearch({ ways }: { ways: readonly SearchWay[] }) {
  return (
    <div className="max-w-measure">
      <h2 className="mt-4">For example</h2>
      <ul className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
        {examples.map((example) => (
          <li key={example}>
            <Link href={searchPath(example)} className="inline-block min-h-6">
              {example}
            </Link>
          </li>
        ))}
      </ul>
      <SearchWays ways={ways} />
    </div>
  );
}
