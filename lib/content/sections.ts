import type { Root, RootContent } from 'mdast';
import { numberHeadings } from './headings';
import { plainText } from './plain-text';

/** An article in parts that a search can find, each with the id under which its page shows it. */

export interface ArticleSection {
  /** The heading's id; null for what stands before the first heading. */
  id: string | null;
  /** Empty before the first heading. */
  heading: string;
  /** The h2 above an h3; null for anything else. */
  within: string | null;
  /** The words up to the next heading, without markup. */
  text: string;
}

/** Cuts an article at its headings. The ids are those of the compiled article: both come from `numberHeadings`. */
export function articleSections(tree: Root): ArticleSection[] {
  const headings = numberHeadings(tree)[Symbol.iterator]();
  const cuts: { heading: { id: string; text: string; depth: number } | null; nodes: RootContent[] }[] = [
    { heading: null, nodes: [] },
  ];
  for (const node of tree.children) {
    if (node.type === 'heading') cuts.push({ heading: headings.next().value ?? null, nodes: [] });
    else cuts.at(-1)?.nodes.push(node);
  }

  let chapter: string | null = null;
  return cuts.map(({ heading, nodes }) => {
    const within = heading !== null && heading.depth > 2 ? chapter : null;
    if (heading?.depth === 2) chapter = heading.text;
    return { id: heading?.id ?? null, heading: heading?.text ?? '', within, text: plainText(nodes) };
  });
}
