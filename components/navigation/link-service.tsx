'use client';

/**
 * Serves all links of a page that lead to another page of the guide: they are plain links, and work without this. What a link
 * leads to is shown in place, and fetched ahead when a pointer rests on it or the keyboard's focus is there. A touch fetches nothing
 * ahead: its click follows in less time than an answer takes, and Next would then ask for the page a second time.
 */
import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { unplaced } from '@/lib/address/base-path';

type Router = ReturnType<typeof useRouter>;

export function LinkService() {
  const router = useRouter();
  useEffect(() => serve(router), [router]);
  return null;
}

/** In milliseconds: a pointer that only passes over a link, or clicks at once, fetches nothing ahead. */
const pause = 120;

/** Returns a function that removes the listeners. */
function serve(router: Router): () => void {
  const end = new AbortController();
  const { signal } = end;
  let timer = 0;
  const fetched = new Set<string>();
  const fetchAhead = (address: string) => {
    if (fetched.has(address)) return;
    fetched.add(address);
    router.prefetch(address);
  };
  document.addEventListener(
    'pointerover',
    (event) => {
      clearTimeout(timer);
      const address = event.pointerType === 'touch' ? undefined : pageAhead(event.target);
      if (address) timer = window.setTimeout(fetchAhead, pause, address);
    },
    { signal },
  );
  document.addEventListener(
    'focusin',
    ({ target }) => {
      // A click gives focus, too, and asks for the page by itself.
      const address = target instanceof Element && target.matches(':focus-visible') ? pageAhead(target) : undefined;
      if (address) fetchAhead(address);
    },
    { signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      const address = isPlain(event) ? pageBehind(event.target) : undefined;
      if (!address) return;
      clearTimeout(timer);
      event.preventDefault();
      router.push(address);
    },
    { signal },
  );
  return () => {
    clearTimeout(timer);
    end.abort();
  };
}

/** A click that asks for nothing special, such as another tab, and that nothing else has answered. */
function isPlain(event: MouseEvent): boolean {
  const { button, metaKey, ctrlKey, shiftKey, altKey, defaultPrevented } = event;
  return button === 0 && !(metaKey || ctrlKey || shiftKey || altKey || defaultPrevented);
}

/**
 * The address, path and query, of the other page that the element's link leads to; undefined if it leads elsewhere.
 * A link to a place in a page is left to the browser: it then marks the place, and Back returns to the same line.
 */
function pageBehind(target: EventTarget | null): string | undefined {
  const link = target instanceof Element ? target.closest('a') : null;
  const href = link?.getAttribute('href');
  // A link that changes the page itself has a listener of its own.
  if (!href || link?.hasAttribute('target') || link?.hasAttribute('download') || link?.dataset.inPlace)
    return undefined;
  // A link in a drawing gives its address by its attribute alone.
  const { origin, pathname, search, hash } = Object.assign(document.createElement('a'), { href });
  if (origin !== window.location.origin || hash !== '' || isFile(pathname)) return undefined;
  // Next keeps the whole address of the first page, and would lead to that place again.
  if (first.hash !== '' && pathname === first.pathname) return undefined;
  const path = unplaced(pathname);
  return path === undefined ? undefined : path + search;
}

/** The same, where it may be asked for before somebody follows the link. */
function pageAhead(target: EventTarget | null): string | undefined {
  return target instanceof Element && target.closest('[data-not-ahead]') ? undefined : pageBehind(target);
}

/** Where the visit began: the page that was loaded whole. */
const first =
  typeof window === 'undefined'
    ? { pathname: '', hash: '' }
    : { pathname: window.location.pathname, hash: window.location.hash };

/** `/feed.xml`, `/models/sre.md`, `/api/v1/models`: what isn't a page. */
const isFile = (pathname: string) => /\.[a-z]+$|^\/api\//.test(pathname);
