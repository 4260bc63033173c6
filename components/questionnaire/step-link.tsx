'use client';

import type { MouseEvent, ReactNode } from 'react';
/** A link to another step. All state is in the address, so a plain click changes that alone and needs no page of its own. */
import { Link } from '@/components/ui/link';
import { goToStep } from './run';

type StepLinkProps = {
  /** The step's address: path and query. */
  href: string;
  /** Shows the step in place. */
  follow?: (address: string) => void;
  className?: string;
  children: ReactNode;
};

export function StepLink({ href, follow = goToStep, className, children }: StepLinkProps) {
  return (
    <Link href={href} className={className} data-in-place onClick={(event) => followInPlace(event, href, follow)}>
      {children}
    </Link>
  );
}

/** A click that asks for another tab or window is left to the browser. */
function followInPlace(event: MouseEvent, address: string, follow: (address: string) => void) {
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  follow(address);
}
