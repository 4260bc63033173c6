/**
 * Whether a text can be drawn in the face of the preview images. A server need not have another face, and what no face has comes out as
 * boxes: who gives a title in other letters sees it on the page, and the image goes without it.
 */
export const drawable = (text: string): boolean => letters.test(text);

/** What the file of the face has; a soft hyphen would only be seen in some places. */
const letters = /^[ -~\u00a0-\u00ac\u00ae-\u00ffŒœ–—‘’“”…′″€−]*$/u;
