/**
 * What somebody pastes who wants to add answers to a board: a link to a result or to a board, a code, or several of them, with a
 * message around them and what programs for chat and mail have glued on.
 */

/** Something in the text that may hold answers, as it is written there. */
export type PastedPart =
  /** A result code, perhaps with a label behind a full stop. */
  | { kind: 'member'; text: string }
  /** The word of a packed board. */
  | { kind: 'pack'; text: string }
  /** What a board is about. */
  | { kind: 'scope'; text: string };

/** The links in a text; where there is none, its words, any of which may be a code. Takes time in proportion to the text. */
export function pastedAnswers(text: string): { parts: PastedPart[]; isLinks: boolean } {
  const plain = text.replaceAll('&amp;', '&');
  const links = [...plain.matchAll(link)].flatMap(([, query, code]) =>
    query === undefined ? memberOf(code ?? '') : partsOfBoard(query),
  );
  if (links.length > 0) return { parts: links, isLinks: true };
  const words = plain.split(betweenWords).filter((word) => /[0-9A-Z]/i.test(word));
  return {
    parts: words.map((word) => ({ kind: packForm.test(word) ? 'pack' : 'member', text: word })),
    isLinks: false,
  };
}

/** Of a board: its query. Of a result: its code, in the path or, in a private link, behind it. */
const link = /\/team\?([^\s<>"“”]+)|\/r\/?[/#]([^\s<>"“”?#/]+)/gi;
const betweenWords = /[\s,;|<>"“”()[\]]+/;
const packForm = /^\d{1,4}-[\w-]{8,}$/;
/** A board's link ends with a letter, a digit or an escape: anything else was glued on. */
const glued = /[^0-9A-Z%]+$/i;

function memberOf(segment: string): PastedPart[] {
  return [{ kind: 'member', text: decoded(segment) }];
}

function partsOfBoard(query: string): PastedPart[] {
  const fields = new URLSearchParams(query.replace(glued, ''));
  return [
    ...fields.getAll('r').map((text) => ({ kind: 'member', text }) as const),
    ...fields.getAll('b').map((text) => ({ kind: 'pack', text }) as const),
    ...fields.getAll('scope').map((text) => ({ kind: 'scope', text }) as const),
  ];
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
