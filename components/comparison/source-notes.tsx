/** The sources of a printed table, by the numbers that stand in its cells. On a screen a row's page has them. */
import type { Source } from '@/lib/dataset/schema';

interface SourceNotesProps {
  sources: readonly { number: number; source: Source }[];
  /** For the long list of a large comparison they would make a page heavy: there it says where they are. */
  withAddresses?: boolean;
}

export function SourceNotes({ sources, withAddresses = true }: SourceNotesProps) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="notes-heading" className="hidden print:block">
      <h2 id="notes-heading">Sources</h2>
      {withAddresses ? null : <p>Their addresses are in the guide’s list of sources.</p>}
      <ol className="columns-2 gap-x-8">
        {sources.map(({ number, source: { id, title, publisher, url } }) => (
          <li key={id}>
            {number}. {title}, {publisher}
            {withAddresses && url !== null ? ` <${url}>` : ''}
          </li>
        ))}
      </ol>
    </section>
  );
}
