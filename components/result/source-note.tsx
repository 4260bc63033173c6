/** The sources of a statement, in small print. */
import { Link } from '@/components/ui/link';
import type { SourceLink } from '@/lib/guide/browser/result/advice';

export function SourceNote({ sources }: { sources: readonly SourceLink[] }) {
  return (
    <p className="mt-1 text-sm text-muted print:hidden">
      {sources.length > 1 ? 'Sources' : 'Source'}:{' '}
      {sources.map(({ title, publisher, url }, position) => (
        <span key={title}>
          {position > 0 ? '; ' : ''}
          {url ? (
            <Link href={url} rel="noopener">
              {title}
            </Link>
          ) : (
            title
          )}
          , {publisher}
        </span>
      ))}
    </p>
  );
}
