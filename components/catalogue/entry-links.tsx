/** Links from an entry to others. Plain ones: there are hundreds on a page, and none of them is worth loading ahead. */
import type { RecordLink } from '@/lib/guide/views/links';

/** In a line, divided by semicolons, since labels may hold commas. */
export function LinkLine({ links }: { links: readonly RecordLink[] }) {
  return links.map(({ label, href }, index) => (
    <span key={href}>
      <a href={href}>{label}</a>
      {index === links.length - 1 ? '' : '; '}
    </span>
  ));
}
