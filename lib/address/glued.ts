/** What mail, chat and word processors put around an address, or in place of its hyphens. */

/** Hyphens and dashes of all kinds, spaces, line breaks, and marks that can't be seen. */
export const separators = /[\p{Pd}\p{Z}\p{Cc}\p{Cf}_−⁃]+/gu;

/** A text from its first letter or digit to its last; empty if it has none. */
export const withoutGlue = (text: string): string => text.replace(around, '');

/** The condition before the second part keeps it from trying every place of a long run of signs. */
const around = /^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu;
