import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Gives every table of an article an accessible name of its own: it stands in a region that can be scrolled. */
export function nameTables(tree: Root): void {
  let number = 0;
  visit(tree, 'table', (node) => {
    number += 1;
    node.data = Object.assign(node.data ?? {}, { hProperties: { 'aria-label': `Table ${number}` } });
  });
}
