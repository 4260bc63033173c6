/** The sources of a cell, as numbers that lead to the list at the end of the page. */
import { Link } from '@/components/ui/link';
export function SourceNumbers({ numbers }: { numbers: readonly number[] }) {
  if (numbers.length === 0) return null;
  return (
    <p className="mt-1 text-muted">
      {numbers.length === 1 ? 'Source' : 'Sources'}: <SourceLinks numbers={numbers} />
    </p>
  );
}

/** The numbers alone. */
export function SourceLinks({ numbers }: { numbers: readonly number[] }) {
  return numbers.map((number) => (
    <Link
      key={number}
      href={`#source-${number}`}
      aria-label={`Source ${number}`}
      className="mr-1 inline-block min-w-6 no-underline hover:underline"
    >
      [{number}]
    </Link>
  ));
}
