import { termPath } from '@/lib/address/record';
import { type Term as LinkableTerm, termFinder, termsIn } from '@/lib/content/term-words';
import { glossary } from '@/lib/dataset';
import type { ExplainedTerm } from '@/lib/guide/views/terms';

/** The terms of the glossary, as texts are searched for them and as pages explain them. */

/** What may be linked wherever it stands. */
export const linkableTerms: readonly LinkableTerm[] = glossary.map(({ id, term, aliases, everyday = [] }) => ({
  id,
  words: [term, ...aliases].filter((word) => !everyday.includes(word)),
}));

/** The terms of these ids, in alphabetical order: for a list beside a text. */
export function explainedTerms(ids: readonly string[]): ExplainedTerm[] {
  return glossary
    .filter(({ id }) => ids.includes(id))
    .map(({ id, term, definition }) => ({ id, term, definition, href: termPath(id) }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en-GB'));
}

const finder = termFinder(linkableTerms);

/** The terms that stand in a text, in alphabetical order. */
export function termsOfText(text: string): ExplainedTerm[] {
  return explainedTerms(termsIn(text, finder));
}
