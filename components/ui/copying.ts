'use client';

/** Copies what is shown. Where the browser doesn't allow it, as on a page without TLS, the text is selected, so that it can be copied by hand. */
import { type RefObject, useState } from 'react';

export type Copying = 'idle' | 'copied' | 'selected';

/** What is said of it. */
export const copyingWords: Record<Copying, string> = {
  idle: '',
  copied: 'Copied.',
  selected: 'The browser did not allow copying. It is selected: copy it by hand.',
};

/** Puts what an element shows on the clipboard. */
type Write = (shown: Element) => Promise<void>;

/**
 * @param shown the element that is copied
 * @param write its text, unless it is said otherwise
 * @returns how far it is, and a function that copies
 */
export function useCopying(shown: RefObject<Element | null>, write = writeText): [Copying, () => Promise<void>] {
  const [copying, setCopying] = useState<Copying>('idle');
  return [copying, async () => setCopying(shown.current ? await copied(shown.current, write) : 'idle')];
}

const writeText: Write = ({ textContent }) => navigator.clipboard.writeText(textContent ?? '');

async function copied(shown: Element, write: Write): Promise<Copying> {
  try {
    await write(shown);
    return 'copied';
  } catch {
    // Not there without TLS, or refused.
    window.getSelection()?.selectAllChildren(shown);
    return copySelection() ? 'copied' : 'selected';
  }
}

/** The old way, which needs no TLS. */
const copySelection = () => typeof document.execCommand === 'function' && document.execCommand('copy');
