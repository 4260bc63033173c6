import localFont from 'next/font/local';

/**
 * The display face of headings for browsers without scripts; others have it from `display-face-script.tsx`, and
 * don't load this file. Brygada 1918 is a Polish text face of 1918, revived in 2021, cut to what headings need.
 * `optional`: the first page may stay in a system serif, and nothing moves when the face comes late.
 */
export const displayFace = localFont({
  src: './fonts/brygada-1918.woff2',
  weight: '400 700',
  display: 'optional',
  preload: false,
  variable: '--font-brygada',
  adjustFontFallback: 'Times New Roman',
});
