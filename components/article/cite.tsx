/** The raised numbers after a statement, each leading to its source in the list at the end of the page, and named in the margin. */
import { Link } from '@/components/ui/link';
import type { ListedSource } from './source-list';

export type CiteProps = {
  /** Source numbers and element ids of this citation, written by the compiler, in the same order: `1 3` and `cite-1-1 cite-3-2`. */
  numbers: string;
  places: string;
};

export function Cite({ numbers, places, sources }: CiteProps & { sources: readonly ListedSource[] }) {
  const ids = places.split(' ');
  return (
    <>
      <Numbers numbers={numbers.split(' ')} ids={ids} />
      {sources
        .filter((source) => source.places.some((place, index) => index === 0 && ids.includes(place)))
        .map((source) => (
          <MarginNote key={source.number} {...source} />
        ))}
    </>
  );
}

/** What a source is, beside the line that first cites it, where the window has a margin. The list at the end says more. */
function MarginNote({ number, source: { title, publisher, published } }: ListedSource) {
  return (
    <span aria-hidden="true" className="margin-note">
      {number}&ensp;{title}. {publisher}
      {published === null ? '' : `, ${published.slice(0, 4)}`}
    </span>
  );
}

function Numbers({ numbers, ids }: { numbers: readonly string[]; ids: readonly string[] }) {
  return (
    <sup className="text-[0.875rem] leading-none">
      {numbers.map((number, index) => (
        <Link
          key={number}
          id={ids[index]}
          href={`#source-${number}`}
          aria-label={`Source ${number}`}
          className="px-0.5 no-underline hover:underline target:bg-accent-wash"
        >
          {/* A word joiner: the number stays on the line of the word that it follows. */}
          {`\u2060[${number}]`}
        </Link>
      ))}
    </sup>
  );
}
