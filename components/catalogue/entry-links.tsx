/** Links from an entry to others. */
import { Link } from '@/components/ui/link';
import type { RecordLink } from '@/lib/guide/views/links';

/** In a line, divided by semicolons, since labels may hold commas. */
export function LinkLine({ links }: { links: readonly RecordLink[] }) {
  return links.map(({ label, href }, index) => (
    <span key={href}>
      <Link href={href}>{label}</Link>
      {index === links.length - 1 ? '' : '; '}
    </span>
  ));
}

/** One below the other, for long labels. */
export function LinkList({ links }: { links: readonly RecordLink[] }) {
  return (
    <ul>
      {links.map(({ label, href }) => (
        <li key={href}>
          <Link href={href} className="inline-block min-h-6">
            {label}
          </Link>
        </li>
      ))}
    </ul>
  );
}
