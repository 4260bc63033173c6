/**
 * The text in which a browser keeps a set of answers: when they were last changed, in milliseconds since 1970, and the address of their
 * last step: `1791800000000 /questionnaire/hosting?code=1…`. An address alone is answers that were kept before their time was noted. Their
 * code is found as in an address (`codeOfStep`).
 */

export function keptText(changed: number, address: string): string {
  return `${changed} ${address}`;
}

/** The same text with another step of the same answers. */
export function withStep(text: string, address: string): string {
  return text.slice(0, text.indexOf('/')) + address;
}

/** The time in a text, to put several in order. Total: 0 where it has none. */
export const timeOfKept = (text: string): number => Number.parseInt(text, 10) || 0;
