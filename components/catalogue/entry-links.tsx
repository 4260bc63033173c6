/** Links from an entry to others. Plain ones: there are hundreds on a page, and none of them is worth loading ahead. */
import type { RecordLink } from '@/lib/guide/views/links';

/** In a line, divided by semicolons, which no label needs to avoid. */
export function LinkLine({ links }: { links: readonly RecordLink[] }) {
  return links.map(({ label, href }, place) => (
    <span key={href}>
      <a href={href}>{label}</a>
      {place === links.length - 1 ? '' : '; '}
    </span>
  ));
}
