/** A source: whose it is, how far it could be read, and everything that cites it. */
import { Link } from '@/components/ui/link';
import type { SourceEntry } from '@/lib/guide/catalogue/source-entry';
import { dateInWords, publishedInWords } from '@/lib/words/dates';
import { EntryFacts } from './entry-facts';

export function SourceDetails({ source }: { source: SourceEntry }) {
  const { publisher, published, url, status, checkedOn, citedBy } = source;
  return (
    <EntryFacts
      ownPage
      facts={[
        { term: 'Published', text: `${publisher}, ${publishedInWords(published)}` },
        { term: 'How far we read it', text: status },
        { term: 'Address', text: url === null ? 'Not known to us' : <Address url={url} /> },
        { term: 'Checked', text: dateInWords(checkedOn) },
        { term: 'Cited by', text: <CitingPlaces citedBy={citedBy} /> },
      ]}
    />
  );
}

function Address({ url }: { url: string }) {
  return (
    <Link href={url} rel="noopener" className="[overflow-wrap:anywhere]">
      {url.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </Link>
  );
}

function CitingPlaces({ citedBy }: Pick<SourceEntry, 'citedBy'>) {
  return (
    <dl>
      {citedBy.map(({ kind, label, places }) => (
        <div key={kind} className="border-t border-rule py-2 first:border-t-0 first:pt-0 last:pb-0">
          <dt className="text-muted">{label}</dt>
          <dd>
            <ul className="flex flex-wrap gap-x-5">
              {places.map((place) => (
                <li key={place.label}>
                  {place.href === null ? place.label : <Link href={place.href}>{place.label}</Link>}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
