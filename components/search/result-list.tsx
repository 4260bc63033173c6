/** What was found, the best first: the title leads to the place, the line below says where that is. The words are marked where they stand. */
import { Link } from '@/components/ui/link';
import { Marked } from '@/components/ui/marked';
import type { SearchFindings, Stretch } from '@/lib/guide/views/search';

export function ResultList({ hits }: Pick<SearchFindings, 'hits'>) {
  return (
    <>
      <h2 id="results" className="sr-only">
        Results
      </h2>
      <ol aria-labelledby="results" className="max-w-measure divide-y divide-rule border-y border-rule">
        {hits.map(({ href, title, within, lead, found }) => (
          <li key={href} className="py-4">
            <Link href={href} className="inline-block min-h-6 text-lg leading-snug font-medium">
              <Marked pieces={piecesOf(title, found.title)} />
            </Link>
            <p className="text-sm text-muted">{within}</p>
            <p className="mt-1">
              <Marked pieces={piecesOf(lead, found.lead)} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The text in pieces: between the stretches, and within them. */
function piecesOf(text: string, found: readonly Stretch[]) {
  const ends = [...found.flat(), text.length];
  return ends
    .map((end, index) => ({ text: text.slice(ends[index - 1] ?? 0, end), found: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}
