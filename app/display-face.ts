import localFont from 'next/font/local';

/**
 * The display face of headings: Brygada 1918, a Polish text face of 1918 revived in 2021, cut to what headings need.
 * `optional`: on a line too slow for it, the first page stays in a system serif, and nothing moves when it comes late.
 * Preloaded: Chromium then holds the first paint back a little for it; without, no first visit would ever show it.
 */
export const displayFace = localFont({
  src: './fonts/brygada-1918.woff2',
  weight: '400 700',
  display: 'optional',
  variable: '--font-brygada',
  adjustFontFallback: 'Times New Roman',
});
