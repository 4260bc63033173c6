import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { dimensionIds } from '@/lib/dataset/ids';

/** Gives every heading an id that links can point at, and collects the headings. */

export interface Heading {
  /** 1 for `#`, 2 for `##`… */
  depth: number;
  text: string;
  id: string;
  line: number;
}

/** Ids that the page around the article uses itself: a heading of the same words gets a number after it. */
const takenByThePage = [
  ...['at-a-glance', 'contents', 'comparison', 'sources', 'neighbours', 'words', 'content', 'main'],
  ...['differences', 'common-ground', 'choice', 'evidence', 'pairs', 'pair-models-heading'],
  // Rows of a comparison can be linked to.
  ...dimensionIds,
];

/** Writes an id into every heading of the tree. Gives the headings in document order. */
export function numberHeadings(tree: Root): Heading[] {
  const slugger = new GithubSlugger();
  for (const id of takenByThePage) slugger.slug(id);

  const headings: Heading[] = [];
  visit(tree, 'heading', (node) => {
    const text = textOf(node);
    const id = slugger.slug(text);
    node.data = Object.assign(node.data ?? {}, { hProperties: { id } });
    headings.push({ depth: node.depth, text, id, line: node.position?.start.line ?? 0 });
  });
  return headings;
}
