'use client';

import { holdBack } from '@/lib/static-parts/held-back';
import { displayFaceData } from './display-face-data';

/**
 * Brings the display face with the page itself, so that it is there at the first paint: headings never change their face,
 * nothing moves, and nothing waits for a request. Without a script, a file takes its place: see style-sheet.css.
 *
 * A client component, though it does nothing in the browser: a server component's text is sent a second time, in the page's
 * data. The browser's bundle holds none of it, since `typeof window` is a constant there.
 */
export function DisplayFaceScript() {
  return (
    <script data-part={id} suppressHydrationWarning>
      {typeof window === 'undefined' ? text() : ''}
    </script>
  );
}

const id = 'display-face';
const text = () => (holdBack(id, addFace) ? '' : addFace);

// The name is the first in `--font-display`; the weights are all that headings can ask for, so that none is emboldened. Browsers that read
// Base64 themselves do it in a tenth of the time, and the first paint waits for it.
const addFace =
  `((d,A=Uint8Array)=>document.fonts.add(new FontFace('Brygada 1918',` +
  `A.fromBase64?A.fromBase64(d):A.from(atob(d),c=>c.charCodeAt(0)),{weight:'400 700'})))('${displayFaceData}')`;
