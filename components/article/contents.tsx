/** The headings of the page as links: folded on small screens, in view beside the text on wide ones. */

import { Disclosure } from '@/components/ui/disclosure';
import { Link } from '@/components/ui/link';

export type ContentsItem = { id: string; text: string; depth: number };

/** For small screens. Items of depth 3 stand under the item of depth 2 before them. */
export function FoldedContents({ items }: { items: readonly ContentsItem[] }) {
  return (
    <nav aria-label="Contents of this page" className="text-sm lg:hidden print:hidden">
      <Disclosure summary="Contents" className="border-b border-rule pb-2">
        <ItemList items={items} />
      </Disclosure>
    </nav>
  );
}

/** For wide ones, where it stands beside the text. */
export function Contents({ items }: { items: readonly ContentsItem[] }) {
  return (
    <nav aria-label="Contents of this page" className="text-sm print:hidden">
      <p className="mb-2 border-b border-ink pb-2 font-semibold">Contents</p>
      <ItemList items={items} />
    </nav>
  );
}

function ItemList({ items }: { items: readonly ContentsItem[] }) {
  return (
    <ol>
      {nested(items).map(({ item, below }) => (
        <li key={item.id}>
          <ItemLink item={item} />
          {below.length === 0 ? null : (
            <ol className="pl-4">
              {below.map((each) => (
                <li key={each.id}>
                  <ItemLink item={each} />
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

function ItemLink({ item }: { item: ContentsItem }) {
  return (
    <Link href={`#${item.id}`} className="block py-1 leading-snug text-ink no-underline hover:underline">
      {item.text}
    </Link>
  );
}

function nested(items: readonly ContentsItem[]): { item: ContentsItem; below: ContentsItem[] }[] {
  const top: { item: ContentsItem; below: ContentsItem[] }[] = [];
  for (const item of items) {
    const last = top.at(-1);
    if (item.depth > 2 && last) last.below.push(item);
    else top.push({ item, below: [] });
  }
  return top;
}
