/** A link in an article: to a page of the guide, or out of it. Pages are long: none is fetched before it is asked for. */
import Link from 'next/link';
import type { ReactNode } from 'react';

export function ArticleLink({ href = '', children }: { href?: string; children?: ReactNode }) {
  return href.startsWith('/') ? (
    <Link href={href} prefetch={false}>
      {children}
    </Link>
  ) : (
    <a href={href}>{children}</a>
  );
}
