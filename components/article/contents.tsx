/** What the page holds, as links: folded on small screens, in view beside the text on wide ones. */
import { Disclosure } from '@/components/ui/disclosure';

export type ContentsEntry = { id: string; text: string; depth: number };

/** Entries of depth 3 stand under the entry of depth 2 before them. */
export function Contents({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <nav aria-label="Contents of this page" className="text-sm print:hidden">
      <Disclosure summary="Contents" className="border-b border-rule pb-2 lg:hidden">
        <Entries entries={entries} />
      </Disclosure>
      <div className="hidden lg:block">
        <p className="mb-2 border-b border-ink pb-2 font-semibold">Contents</p>
        <Entries entries={entries} />
      </div>
    </nav>
  );
}

function Entries({ entries }: { entries: readonly ContentsEntry[] }) {
  return (
    <ol>
      {nested(entries).map(({ entry, below }) => (
        <li key={entry.id}>
          <RecordLink entry={entry} />
          {below.length === 0 ? null : (
            <ol className="pl-4">
              {below.map((each) => (
                <li key={each.id}>
                  <RecordLink entry={each} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function RecordLink({ entry }: { entry: ContentsEntry }) {
  return (
    <a href={`#${entry.id}`} className="block py-1 leading-snug text-ink no-underline hover:underline">
      {entry.text}
    </a>
  );
}

function nested(entries: readonly ContentsEntry[]): { entry: ContentsEntry; below: ContentsEntry[] }[] {
  const top: { entry: ContentsEntry; below: ContentsEntry[] }[] = [];
  for (const entry of entries) {
    const last = top.at(-1);
    if (entry.depth > 2 && last) last.below.push(entry);
    else top.push({ entry, below: [] });
  }
  return top;
}
