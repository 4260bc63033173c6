'use client';

import { useState } from 'react';
import { holdBack } from '@/lib/static-parts/held-back';
import css from './style-sheet.css';

/**
 * The style sheet, in the page itself: a file would cost a first visit a round trip before anything is painted. It comes once a
 * visit, since pages that are shown in place keep it.
 *
 * A client component, since what a server component holds is sent a second time, in the page's data. The browser's bundle has
 * none of it: `typeof window` is a constant there. In the browser the text comes from the document, where it stands already.
 */
export function StyleSheet() {
  const [text] = useState(() => (typeof window === 'undefined' || isDevelopment ? fromServer() : fromDocument()));
  return (
    <style id={id} data-part={id} suppressHydrationWarning>
      {text}
    </style>
  );
}

const id = 'style-sheet';

/** A change of the style sheet is then shown without loading the page again. */
const isDevelopment = process.env.NODE_ENV === 'development';

const fromServer = () => (holdBack(id, css) ? '' : css);

/** Needed where the document itself is rendered anew, as for a failed frame. */
const fromDocument = () => document.getElementById(id)?.textContent ?? '';
