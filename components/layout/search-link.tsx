/**
 * The way to the search from every page. A link with an access key needs no script, works in every browser's own combination
 * of keys, and can't go off while somebody types, as a listener for a single key could. The address names the input, which then has the focus.
 */
import Link from 'next/link';

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
