'use client';

import type { MouseEvent, ReactNode } from 'react';
/** A link to another step. All state is in the address, so a plain click changes that alone and needs no request. */
import { Link } from '@/components/ui/link';
import { placed } from '@/lib/address/base-path';

type StepLinkProps = {
  /** The step's address: path and query. */
  href: string;
  /** Whether the step can be shown without a request; otherwise it is a link like any other. */
  inPlace?: boolean;
  className?: string;
  children: ReactNode;
};

export function StepLink({ href, inPlace = true, className, children }: StepLinkProps) {
  return (
    <Link
      href={href}
      className={className}
      data-in-place={inPlace || undefined}
      onClick={(event) => inPlace && followInPlace(event, href)}
    >
      {children}
    </Link>
  );
}

/** A click that asks for another tab or window is left to the browser. */
function followInPlace(event: MouseEvent, address: string) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  goToStep(address);
}

/** Shows another step in place, as a new entry in the browser's history. */
export function goToStep(address: string) {
  window.history.pushState(null, '', placed(address));
}
