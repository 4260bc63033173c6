/** The guides in their order, each with what it is about. */
import { Link } from '@/components/ui/link';

export type ListedGuide = { slug: string; title: string; description: string; href: string };

export function GuideIndex({ guides }: { guides: readonly ListedGuide[] }) {
  return (
    <ol className="border-t border-ink">
      {guides.map(({ slug, title, description, href }, index) => (
        <li
          key={slug}
          className="grid grid-cols-[2.5rem_minmax(0,1fr)] gap-x-4 border-b border-rule py-6 lg:grid-cols-[2.5rem_minmax(0,22rem)_minmax(0,1fr)] lg:gap-x-12"
        >
          <span aria-hidden="true" className="font-display text-2xl leading-tight tabular-nums text-muted">
            {index + 1}
          </span>
          <h2>
            <Link href={href} className="text-ink">
              {title}
            </Link>
          </h2>
          <p className="col-start-2 mt-2 max-w-measure lg:col-start-3 lg:mt-0">{description}</p>
        </li>
      ))}
    </ol>
  );
}
