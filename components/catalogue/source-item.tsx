/** A source: what it is, what to know before relying on it, and everything that cites it. */
import { Disclosure } from '@/components/ui/disclosure';
import type { SourceEntry } from '@/lib/guide/catalogue/sources-page';
import { dateInWords, publishedInWords } from '@/lib/words/dates';
import { Entry, EntryFacts } from './entry';

export function SourceItem({ source }: { source: SourceEntry }) {
  const { id, title, publisher, published, url, note, checkedOn, citedBy } = source;
  return (
    <Entry id={id} name={title} subline={`${publisher}, ${publishedInWords(published)}`}>
      {note === null ? null : <p className="mt-2 max-w-measure">{note}</p>}
      <EntryFacts
        facts={[
          { term: 'Address', text: url === null ? 'Not known to us' : <Address url={url} /> },
          { term: 'Checked', text: dateInWords(checkedOn) },
          { term: 'Cited by', text: <Citing title={title} citedBy={citedBy} /> },
        ]}
      />
    </Entry>
  );
}

function Address({ url }: { url: string }) {
  return (
    <a href={url} rel="noopener" className="[overflow-wrap:anywhere]">
      {url.replace(/^https?:\/\//, '').replace(/\/$/, '')}
    </a>
  );
}

function Citing({ title, citedBy }: Pick<SourceEntry, 'title' | 'citedBy'>) {
  return (
    <Disclosure
      compact
      summary={
        <>
          {citedBy.map(({ label }) => label).join(', ')}
          <span className="sr-only"> that cite: {title}</span>
        </>
      }
    >
      <dl>
        {citedBy.map(({ kind, label, places }) => (
          <div key={kind} className="border-t border-rule py-2">
            <dt className="text-muted">{label}</dt>
            <dd>
              <ul className="flex flex-wrap gap-x-5">
                {places.map((place) => (
                  <li key={place.label}>
                    {place.href === null ? place.label : <a href={place.href}>{place.label}</a>}
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
