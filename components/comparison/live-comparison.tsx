'use client';

/**
 * The comparison in place: what is chosen in its form, or by a link that only changes the choice, is asked for at once, as the page
 * that its address would bring. Nothing is worked out here, and without scripts form and links lead to the same addresses.
 */
import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useLayoutEffect, useRef, useState, useTransition } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { unplaced } from '@/lib/address/base-path';
import { sentComparison } from '@/lib/address/sent-comparison';

type LiveComparisonProps = {
  /** Of what is shown, in its one spelling. */
  address: string;
  /** What is chosen, in a line: it opens the form. */
  choice: string;
  /** Whether anything is chosen: the form then begins folded. */
  isChosen: boolean;
  /** What the table shows, in words; said to screen readers when it changes. */
  status: string;
  form: ReactNode;
  /** Links beside the form. */
  ways: ReactNode;
  /** Beside the status: a link to the article on the models, and what can be done with the table. */
  article: ReactNode;
  files: ReactNode;
  children: ReactNode;
};

export function LiveComparison({
  address,
  choice,
  isChosen,
  status,
  form,
  ways,
  article,
  files,
  children,
}: LiveComparisonProps) {
  const router = useRouter();
  const frame = useRef<HTMLDivElement>(null);
  const [isLoading, startLoading] = useTransition();
  // Then it is the reader's to open and close.
  const [beginsOpen] = useState(!isChosen);
  /** Each time that something else than the form has changed the choice, the form is made anew. */
  const [forms, setForms] = useState(0);
  const left = useRef<Left>({ address, byForm: true, focused: '' });

  useEffect(() => {
    const show = (to: string) => startLoading(() => router.push(to, { scroll: false }));
    return frame.current ? serve(frame.current, left.current, show) : undefined;
  }, [router]);

  useLayoutEffect(() => {
    if (left.current.address !== address && !left.current.byForm) setForms((made) => made + 1);
    Object.assign(left.current, { address, byForm: true });
  }, [address]);
  // After whatever may have been made anew.
  useLayoutEffect(() => focusAgain(frame.current, left.current));

  return (
    <div ref={frame}>
      <Disclosure
        open={beginsOpen}
        className="border-y border-ink py-1 print:hidden"
        summary={
          <>
            {/* Open, the form says it, and is not moved by a longer line above it. */}
            <span className="mr-2 text-ink in-[[open]>summary]:hidden">{choice}</span> Change
          </>
        }
      >
        <div key={forms}>{form}</div>
        {ways}
      </Disclosure>
      <div className="mt-1 flex flex-wrap items-center justify-between gap-x-4 text-sm print:hidden">
        <div className="flex flex-wrap gap-x-4">
          {/* While a page is awaited the line above the table grows pale: to paint all of the table anew took a tenth of a second. */}
          <p role="status" aria-busy={isLoading} className="font-semibold aria-busy:opacity-60">
            {status}
          </p>
          {article}
        </div>
        {/* On phones a line of its own: it would stand beside the words before until its last part has arrived. */}
        <div className="flex flex-wrap items-center gap-x-4 max-sm:w-full">{files}</div>
      </div>
      <div aria-busy={isLoading}>{children}</div>
    </div>
  );
}

/** How the page was left for the one that is asked for. */
interface Left {
  /** Its address. */
  address: string;
  /** By the form, which then stands as its reader has set it, and goes on. */
  byForm: boolean;
  /** The id of the link that led on. */
  focused: string;
}

/** In milliseconds: a word is typed without a page for each letter. */
const typingPause = 350;

/** Returns a function that removes the listeners. */
function serve(frame: HTMLElement, left: Left, show: (address: string) => void): () => void {
  const end = new AbortController();
  const { signal } = end;
  let timer = 0;
  const send = (form: HTMLFormElement) => {
    clearTimeout(timer);
    left.byForm = true;
    left.focused = '';
    show(sentComparison(new FormData(form)));
  };
  frame.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement && target.form)) return;
      clearTimeout(timer);
      timer = window.setTimeout(send, target.type === 'search' ? typingPause : 0, target.form);
    },
    { signal },
  );
  frame.addEventListener(
    'submit',
    (event) => {
      if (!(event.target instanceof HTMLFormElement)) return;
      event.preventDefault();
      send(event.target);
    },
    { signal },
  );
  frame.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link?.dataset.inPlace || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      clearTimeout(timer);
      left.byForm = false;
      left.focused = link.id;
      show((unplaced(link.pathname) ?? '') + link.search);
    },
    { signal },
  );
  window.addEventListener('popstate', () => (left.byForm = false), { signal });
  return () => {
    clearTimeout(timer);
    end.abort();
  };
}

/** The link that led here may have been made anew, or be gone: the line that opens the form then stands for it. */
function focusAgain(frame: HTMLElement | null, left: Left): void {
  if (!frame || left.focused === '' || document.activeElement !== document.body) return;
  const link = document.getElementById(left.focused) ?? frame.querySelector('summary');
  link?.focus({ preventScroll: true });
}
