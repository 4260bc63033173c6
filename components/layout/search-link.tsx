/**
 * The link to the search on every page. An access key needs no script, works with every browser's own combination of keys, and
 * can't be triggered while somebody types, as a listener for a single key could. The address names the input, which gets the focus.
 */
import { Link } from '@/components/ui/link';

export function SearchLink() {
  return (
    <Link
      href="/search#words"
      accessKey="/"
      className="inline-flex min-h-9 items-center text-ink no-underline underline-offset-8 hover:underline"
    >
      Search
    </Link>
  );
}
