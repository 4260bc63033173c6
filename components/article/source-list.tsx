/** The numbered sources of a page: what each is, how far it could be checked, and where the text cites it. */
import { Link } from '@/components/ui/link';
import type { Source } from '@/lib/dataset/schema';
import { dateInWords, publishedInWords } from '@/lib/words/dates';
import { sourceStatusWords } from '@/lib/words/sources';

/** `places` are the element ids of the citations in the text. */
export type ListedSource = { number: number; source: Source; places: readonly string[] };

export function SourceList({ sources }: { sources: readonly ListedSource[] }) {
  return (
    <ol className="max-w-measure">
      {sources.map(({ number, source, places }) => (
        <li
          key={source.id}
          id={`source-${number}`}
          className="grid grid-cols-[2.5rem_minmax(0,1fr)] scroll-mt-4 border-b border-rule py-3 first:pt-0"
        >
          <span aria-hidden="true" className="tabular-nums text-muted">
            {number}
          </span>
          <div>
            <p>
              <Title source={source} />
              <BackLinks number={number} places={places} />
            </p>
            <p className="text-sm text-muted">
              {source.publisher}, {publishedInWords(source.published)}. {sourceStatusWords[source.status].meaning}{' '}
              Checked <time dateTime={source.checkedOn}>{dateInWords(source.checkedOn)}</time>.
            </p>
            {source.note === undefined ? null : <p className="text-sm">{source.note}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Title({ source }: { source: Source }) {
  if (source.url === null) return <cite className="not-italic">{source.title}</cite>;
  return (
    <cite className="not-italic">
      <Link href={source.url} className="print-address">
        {source.title}
      </Link>
    </cite>
  );
}

function BackLinks({ number, places }: { number: number; places: readonly string[] }) {
  return (
    <span className="print:hidden">
      {places.map((citation, index) => (
        <Link
          key={citation}
          href={`#${citation}`}
          aria-label={`Back to the text: source ${number}, place ${index + 1} of ${places.length}`}
          className="ml-1 inline-block min-w-6 text-center no-underline hover:underline"
        >
          ↑{places.length === 1 ? '' : index + 1}
        </Link>
      ))}
    </span>
  );
}
