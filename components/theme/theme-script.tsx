import { themeKey } from './theme-key';

/**
 * Sets the chosen theme before the first paint, so that no page flashes in the other one. Without a choice, or without a
 * script, a page follows the system. It stands in the page itself, since a file would cost every first visit a round trip
 * before anything is painted. Its text never changes, so one hash in a Content-Security-Policy admits it.
 */
export function ThemeScript() {
  // An extension's script may stand before it.
  return <script suppressHydrationWarning>{script}</script>;
}

// The empty catch: storage is switched off, so nothing was chosen.
const script =
  `try{const t=localStorage.getItem('${themeKey}');` +
  `if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;
