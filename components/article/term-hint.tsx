'use client';

/** What a term means, beside its link, while the pointer is on it or the keyboard's focus. One element serves all links of a page. */
import { useEffect, useRef } from 'react';

/** For screen readers the links are described by the list of words itself. */
export function TermHint() {
  const hint = useRef<HTMLDivElement>(null);
  useEffect(() => (hint.current && 'popover' in hint.current ? serve(hint.current) : undefined), []);
  // The browser itself puts it above everything, and closes it on Escape while focus stays where it is.
  return (
    <div ref={hint} popover="auto" aria-hidden={true} className="term-hint">
      <dl />
    </div>
  );
}

/** In milliseconds: a pointer that only passes over a link opens nothing, and there is time to move it onto the hint. */
const pause = 400;

/** Shows the hint for every link of the class `term`, now and later. Returns a function that removes the listeners. */
function serve(hint: HTMLElement): () => void {
  let term: Element | undefined;
  let timer = 0;
  const end = new AbortController();

  const later = (act: () => void, milliseconds = pause) => {
    clearTimeout(timer);
    timer = window.setTimeout(act, milliseconds);
  };
  const show = (next: Element) => {
    const meaning = document.getElementById(next.getAttribute('aria-describedby') ?? '');
    if (!meaning) return;
    term = next;
    hint.firstElementChild?.replaceChildren(...meaning.cloneNode(true).childNodes);
    hint.togglePopover(true);
    setBeside(term, hint);
  };
  const hideUnlessHeld = () => {
    if (!term?.matches(':hover, :focus-visible') && !hint.matches(':hover')) hint.togglePopover(false);
  };
  const on = <Type extends keyof DocumentEventMap>(type: Type, act: (event: DocumentEventMap[Type]) => unknown) =>
    document.addEventListener(type, act, { signal: end.signal });

  on('pointerover', ({ target, pointerType }) => {
    const over = termAt(target);
    // A finger can't hover: its tap follows the link.
    if (pointerType !== 'touch') later(over ? () => show(over) : hideUnlessHeld);
  });
  on('focusin', ({ target }) => {
    const focused = termAt(target);
    // Not at once: the browser may scroll to what has just got focus.
    if (focused?.matches(':focus-visible')) later(() => show(focused), 0);
  });
  on('focusout', () => later(hideUnlessHeld));
  // The browser hides what is open; what was about to open stays away, too.
  on('keydown', ({ key }) => key === 'Escape' && clearTimeout(timer));
  window.addEventListener('resize', () => term && setBeside(term, hint), { signal: end.signal });
  return () => {
    clearTimeout(timer);
    end.abort();
  };
}

function termAt(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('.term') : null;
}

/** Distances in px: from the link, and from the sides of the window. */
const gap = 6;
const margin = 16;

/** Above the link, or below it where there is no room: in the document's own coordinates, so that it scrolls with the text. */
function setBeside(term: Element, hint: HTMLElement) {
  const { top, bottom } = term.getBoundingClientRect();
  // A link may be broken over two lines: the hint starts where its words start.
  const start = term.getClientRects()[0]?.left ?? 0;
  const widest = document.documentElement.clientWidth - margin - hint.offsetWidth;
  const above = top - gap - hint.offsetHeight;
  hint.style.left = `${window.scrollX + Math.max(margin, Math.min(start, widest))}px`;
  hint.style.top = `${window.scrollY + (above < 0 ? bottom + gap : above)}px`;
}
