/**
 * A form that a script puts into the page when its part is opened, and that is there at once without scripts. The sixty fields of one
 * were a quarter of a result's elements, and browsers go through those of a closed part, too, to offer to fill them in.
 */
import type { ReactNode } from 'react';

export function HeldForm({ children }: { children: ReactNode }) {
  return (
    <div data-held-form="">
      <p className="text-muted noscript:hidden">The form appears once the page’s script has loaded.</p>
      <noscript>{children}</noscript>
    </div>
  );
}

/**
 * Calls `start` with the form inside `fold` once that is open, after putting it into the page where it is held back. Returns a function
 * that ends it, and what `start` has begun.
 */
export function whenOpened(fold: HTMLDetailsElement, start: (form: HTMLFormElement) => () => void): () => void {
  let end: (() => void) | undefined;
  const open = () => {
    if (!fold.open || end) return;
    const held = fold.querySelector('[data-held-form]');
    // Where scripts run, what stands in a `noscript` is text.
    const markup = held?.querySelector('noscript')?.textContent;
    if (held && markup) held.innerHTML = markup;
    const form = fold.querySelector('form');
    if (form) end = start(form);
  };
  open();
  fold.addEventListener('toggle', open);
  return () => {
    fold.removeEventListener('toggle', open);
    end?.();
  };
}
