/** A link in an article: to a page of the guide, to a term, or out of the guide. Pages are long: none is fetched before it is asked for. */

import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { meaningId } from './article-words';

const glossary = '/glossary#';

type ArticleLinkProps = { href?: string; children?: ReactNode };

export function ArticleLink({ href = '', children }: ArticleLinkProps) {
  if (href.startsWith(glossary)) return <TermLink href={href}>{children}</TermLink>;
  return href.startsWith('/') ? <Link href={href}>{children}</Link> : <Link href={href}>{children}</Link>;
}

/** A plain link, not Next's: the browser then marks its target, and Back returns to the same line. */
function TermLink({ href = '', children }: ArticleLinkProps) {
  return (
    <Link href={href} className="term" aria-describedby={meaningId(href.slice(glossary.length))}>
      {children}
    </Link>
  );
}
