/** Finds the terms of a glossary in a text: whole words, in either number, the longest first. */

/** A term as it may stand in a text. */
export interface Term {
  id: string;
  /** The words that mean it, each in the singular: its name, and other names and spellings. */
  words: readonly string[];
}

/** Where a term stands in a text, and how it is written there. */
interface Use {
  id: string;
  words: string;
}

/** An expression that finds the next term, and what reads its groups. */
export interface TermFinder {
  /** Global, with one group a word of a term. */
  pattern: RegExp;
  /** The id of the term, from the groups of a match. */
  idFrom: (groups: readonly (string | undefined)[]) => string | undefined;
}

/**
 * A finder of terms. A word with capitals is found only as it is written ("DORA"); one without, with capitals at its start, too ("Error
 * budget"). A space may be a hyphen ("error-budget policy"), and a hyphen may be missing ("postmortem").
 * A word that belongs to two terms finds the first.
 */
export function termFinder(terms: readonly Term[]): TermFinder {
  // The first alternative that fits wins, so the longest comes first.
  const uses: Use[] = terms
    .flatMap(({ id, words }) => words.map((word) => ({ id, words: word })))
    .sort((a, b) => b.words.length - a.words.length);
  const any = uses.map(({ words }) => `(${written(words)})`).join('|');
  return {
    // Of no words at all an empty expression would find everything.
    pattern: uses.length === 0 ? /(?!)/g : new RegExp(`${notAfterAWord}(?:${any})${notBeforeAWord}`, 'gu'),
    idFrom: (groups) => uses[groups.findIndex((group) => group !== undefined)]?.id,
  };
}

/** The ids of the terms in a text, in the order in which it first uses them. */
export function termsIn(text: string, { pattern, idFrom }: TermFinder): string[] {
  const found = [...text.matchAll(pattern)].map(([, ...groups]) => idFrom(groups));
  return [...new Set(found)].filter((id) => id !== undefined);
}

// A part of a compound is another word: "toil-free", "SLO-based".
const notAfterAWord = String.raw`(?<![\p{L}\p{N}_\-])`;
const notBeforeAWord = String.raw`(?![\p{L}\p{N}_\-])`;

/** The source of an expression for all the ways in which a word is written. */
function written(word: string): string {
  return word
    .split(' ')
    .map((part, index, parts) => (index === parts.length - 1 ? inEitherNumber(part) : inEitherCase(part)))
    .join(String.raw`[\s\-]`);
}

function inEitherNumber(part: string): string {
  if (part.endsWith('y')) return `${inEitherCase(part.slice(0, -1))}(?:y|ies)`;
  return part.endsWith('s') ? inEitherCase(part) : `${inEitherCase(part)}(?:s|es)?`;
}

function inEitherCase(part: string): string {
  const first = part.charAt(0);
  const rest = escaped(part.slice(1));
  return part === part.toLowerCase() && first !== first.toUpperCase()
    ? `[${first}${first.toUpperCase()}]${rest}`
    : escaped(part);
}

function escaped(part: string): string {
  return part
    .replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`)
    .replace(/-/g, String.raw`[\s\-]?`)
    .replace(/['’]/g, "['’]");
}
