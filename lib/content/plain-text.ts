import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/** The words of a part of an article, without markup, citations and live pieces; a space between its blocks. */
export function plainText(nodes: readonly Nodes[]): string {
  const blocks: string[] = [];
  visit({ type: 'root', children: [...nodes] }, (node) => {
    if (!isTextBlock(node)) return;
    blocks.push(textOf(node));
    return SKIP;
  });
  return blocks.join(' ').replace(/\s+/g, ' ').trim();
}

/** The innermost blocks: what they hold reads as one line. */
function isTextBlock(node: { type: string }): node is Nodes {
  return ['paragraph', 'heading', 'tableCell', 'code'].includes(node.type);
}
