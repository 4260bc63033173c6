import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import type { ReactNode } from 'react';
import { afterEach, vi } from 'vitest';

/** jsdom has React for browsers only, which doesn't wait for a component: what a static part holds is shown as it is. */
vi.mock('@/components/static-part/static-part', () => ({
  StaticPart: ({ children }: { children: ReactNode }) => children,
}));

afterEach(() => {
  cleanup();
  // The files of one worker share a document: what a test has put there by itself, or selected, would be in the next one's way.
  document.body.replaceChildren();
  window.getSelection()?.removeAllRanges();
});
