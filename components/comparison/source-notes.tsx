/** The sources of a printed table, by the numbers that stand in its cells. On a screen a row's page has them. */
import type { Source } from '@/lib/dataset/schema';

export function SourceNotes({ sources }: { sources: readonly { number: number; source: Source }[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="notes-heading" className="hidden print:block">
      <h2 id="notes-heading">Sources</h2>
      <p>Their addresses are in the guide’s list of sources.</p>
      <ol className="columns-2 gap-x-8">
        {sources.map(({ number, source }) => (
          <li key={source.id}>
            {number}. {source.title}, {source.publisher}
          </li>
        ))}
      </ol>
    </section>
  );
}
