'use client';

/** A link to another step. All state is in the address, so a plain click changes that alone and needs no request. */
import Link from 'next/link';
import type { ReactNode } from 'react';

type StepLinkProps = {
  /** The step's address: path and query. */
  href: string;
  className?: string;
  children: ReactNode;
};

export function StepLink({ href, className, children }: StepLinkProps) {
  return (
    <Link
      href={href}
      className={className}
      prefetch={false}
      onNavigate={(event) => {
        event.preventDefault();
        goToStep(href);
      }}
    >
      {children}
    </Link>
  );
}

/** Shows another step in place, as a new entry in the browser's history. */
export function goToStep(address: string) {
  window.history.pushState(null, '', address);
}
