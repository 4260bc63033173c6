/** A packed board: how many members it says it has, the members, the checksum. */
export const packForm = /^(([1-9]\d{0,3})-([\w-]+))[0-9A-Z]{3}$/;

/** How many members a packed board says it has, without reading it; undefined where the text has not the form of one. */
export function packedCount(word: string): number | undefined {
  const count = packForm.exec(word)?.[2];
  return count === undefined ? undefined : Number(count);
}
