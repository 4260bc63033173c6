/**
 * Makes the display face's files in `components/typeface/fonts`, and the module that puts it into pages, from the package it comes in: run it
 * after the package or the set of characters changes.
 * `node tests/scripts/subset-display-face.mjs`
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const project = new URL('../../', import.meta.url);
const source = new URL('node_modules/@fontsource-variable/brygada-1918/', project);
const fonts = new URL('components/typeface/fonts/', project);

/** ASCII but for what no heading holds, and what one can hold besides. Any other character comes from the next face. */
const characters = [range(0x20, 0x7e).replace(/[#$*<=>@[\\\]^_`{|}~]/g, ''), '\u00a0é·–—‘’“”…'].join('');
/** What a picture can hold besides: signs, and the letters of Western European names. */
const inPictures = [range(0x20, 0x7e), characters, '′″−≤≥→€', range(0xa0, 0xff), 'ŁłŒœŠšŽž'].join('');

/** What headings are set with. Fractions and figures of one width would bring signs of their own, a third of all. */
const features = ['kern', 'liga'];

/** One weight each, that of pages between regular and medium: a page waits for its face. The renderer of pictures takes no web fonts. */
const weight = 460;
const pictureWeight = 500;

/** In bytes: the most that a page may load for its headings. */
const limit = 12 * 1024;

const whole = await readFile(new URL('files/brygada-1918-latin-wght-normal.woff2', source));
const forPages = await subsetFont(whole, characters, {
  targetFormat: 'woff2',
  variationAxes: { wght: weight },
  keepFeatures: features,
  // The first tells weights apart, and there is one; the second marks that join letters, and there are none.
  dropTables: ['STAT', 'GDEF'],
});
const forPictures = await subsetFont(whole, inPictures, {
  targetFormat: 'sfnt',
  variationAxes: { wght: pictureWeight },
});
if (forPages.length > limit) throw new Error(`The display face has ${forPages.length} bytes, more than ${limit}`);

await mkdir(fonts, { recursive: true });
await writeFile(new URL('public/fonts/brygada-1918.woff2', project), forPages);
await writeFile(new URL(`brygada-1918-${pictureWeight}.ttf`, fonts), forPictures);
await writeFile(
  new URL('components/typeface/display-face-data.ts', project),
  `/** The display face of pages, a WOFF2 file in Base64. Made by tests/scripts/subset-display-face.mjs. */
export const displayFaceData =
  '${Buffer.from(forPages).toString('base64')}';
`,
);
await copyFile(new URL('LICENSE', source), new URL('licence.txt', fonts));
console.log(`${fileURLToPath(fonts)}: ${forPages.length} bytes for pages, ${forPictures.length} for pictures`);

/** All characters between two code points, both included. */
function range(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}
