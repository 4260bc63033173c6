/** Reads what `kept-step.ts` writes. Apart from it, since the pages of the questions only write. */

export interface KeptStep {
  /** In milliseconds since 1970; undefined if nobody noted it. */
  changed: number | undefined;
  address: string;
  step: string;
  query: URLSearchParams;
}

/** Reads such a text; undefined if it is none, or its address no step's. */
export function readKeptText(text: string): KeptStep | undefined {
  const [, changed, address, step, query] = form.exec(text) ?? [];
  if (address === undefined || step === undefined) return undefined;
  return { changed: changed ? Number(changed) : undefined, address, step, query: new URLSearchParams(query) };
}

/** A time is one that a date can be made of; an address may be long, since that of a team's board takes most of it. */
const form = /^(?:(\d{1,15}) )?(\/questionnaire\/([a-z0-9-]{1,64})\?([\x21-\x7e]{1,4096}))$/;
