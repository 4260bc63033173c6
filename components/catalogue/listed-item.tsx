/** An entry in the list of its catalogue: enough to choose it by, and the way to its page. */
import { EvidenceMark } from '@/components/evidence/evidence-mark';
import type { ListedEntry } from '@/lib/guide/catalogue/entry-parts';
import { Entry } from './entry';

export function ListedItem({ entry }: { entry: ListedEntry }) {
  const { id, href, name, aliases, subline, text, warning, evidence } = entry;
  return (
    <Entry
      id={id}
      name={name}
      href={href}
      mark={evidence === null ? null : <EvidenceMark grade={evidence} />}
      aliases={aliases}
      subline={subline}
    >
      {warning === null ? null : <p className="mt-1 text-sm font-semibold text-warn">Warning: {warning}</p>}
      {text === null ? null : <p className="mt-2 max-w-measure">{text}</p>}
    </Entry>
  );
}
