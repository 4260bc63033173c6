/** The lists of the guide, for those who would rather look through than search. */
import { Link } from '@/components/ui/link';
import type { Page } from '@/lib/guide/pages/page-list';

export type SearchWay = Pick<Page, 'href' | 'label' | 'description'>;

export function SearchWays({ ways }: { ways: readonly SearchWay[] }) {
  return (
    <>
      <h2 className="mt-10 mb-3">Or look through the lists</h2>
      <ul className="divide-y divide-rule border-y border-rule">
        {ways.map(({ href, label, description }) => (
          <li key={href} className="py-2.5">
            <Link href={href} className="inline-block min-h-6 font-medium">
              {label}
            </Link>
            <span className="block text-muted">{description}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
