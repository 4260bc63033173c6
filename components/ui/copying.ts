'use client';

/** Copies a text that is shown. Where the browser doesn't allow it, as on a page without TLS, the text is selected, so that it can be copied by hand. */
import { type RefObject, useState } from 'react';

export type Copying = 'idle' | 'copied' | 'selected';

/**
 * @param shown the element whose text is copied
 * @returns how far it is, and a function that copies
 */
export function useCopying(shown: RefObject<Element | null>): [Copying, () => Promise<void>] {
  const [copying, setCopying] = useState<Copying>('idle');
  return [copying, async () => setCopying(shown.current ? await copyTextOf(shown.current) : 'idle')];
}

async function copyTextOf(shown: Element): Promise<Copying> {
  try {
    await navigator.clipboard.writeText(shown.textContent ?? '');
    return 'copied';
  } catch {
    // Not there without TLS, or refused.
    window.getSelection()?.selectAllChildren(shown);
    return copySelection() ? 'copied' : 'selected';
  }
}

/** The old way, which needs no TLS. */
const copySelection = () => typeof document.execCommand === 'function' && document.execCommand('copy');
