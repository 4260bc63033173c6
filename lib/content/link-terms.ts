import type { Root } from 'mdast';
import { findAndReplace } from 'mdast-util-find-and-replace';
import { visit } from 'unist-util-visit';
import { termPath } from '@/lib/address/record';
import { type Term, type TermFinder, termFinder } from './term-words';

/** Links the first use of each glossary term in an article's running text to its entry. */

/** What opens the address of every entry of the glossary. */
const glossary = termPath('');

/**
 * Turns the first use of each term in the tree into a link to the glossary. A term that the author links to the glossary is left alone, as
 * is everything that isn't running text: headings, links, code, heads of tables. Gives the ids of all terms that the tree then links,
 * in document order.
 */
export function linkTerms(tree: Root, terms: readonly Term[]): string[] {
  const seen = new Set(linkedTerms(tree));
  linkFirstUses(tree, termFinder(terms), seen);
  return linkedTerms(tree);
}

function linkFirstUses(tree: Root, { pattern, idFrom }: TermFinder, seen: Set<string>): void {
  findAndReplace(
    tree,
    [
      pattern,
      (match: string, ...rest: unknown[]) => {
        // The groups of the match, and after them what the library says of its place.
        const id = idFrom(rest.map((group) => (typeof group === 'string' ? group : undefined)));
        // The words themselves, and not `false`: else the search would go on inside them, and find shorter terms.
        if (id === undefined || seen.has(id)) return match;
        seen.add(id);
        return { type: 'link', url: glossary + id, children: [{ type: 'text', value: match }] };
      },
    ],
    { ignore: [...notRunningText, isTableHead] },
  );
}

/** Code needs no exception: it isn't made of text nodes. */
const notRunningText = ['heading', 'link', 'linkReference'];

function isTableHead(node: { type: string }, index: number | undefined): boolean {
  return node.type === 'tableRow' && index === 0;
}

/** The ids of the terms that the tree links to the glossary, each once, in document order. */
function linkedTerms(tree: Root): string[] {
  const ids = new Set<string>();
  visit(tree, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith(glossary)) {
      ids.add(node.url.slice(glossary.length));
    }
  });
  return [...ids];
}
