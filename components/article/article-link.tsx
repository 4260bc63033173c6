/** A link in an article: to a page of the guide, or out of it. */
import Link from 'next/link';
import type { ReactNode } from 'react';

export function ArticleLink({ href = '', children }: { href?: string; children?: ReactNode }) {
  return href.startsWith('/') ? <Link href={href}>{children}</Link> : <a href={href}>{children}</a>;
}
