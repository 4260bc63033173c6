import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The paragraphs of an article that are read as sentences, each as plain text: those of lists and passages too, but no headings, tables,
 * blocks of code, citations and live pieces.
 */
export function runningText(tree: Root): string[] {
  const paragraphs: string[] = [];
  visit(tree, 'paragraph', (node) => {
    paragraphs.push(textOf(node).replace(/\s+/g, ' ').trim());
    return SKIP;
  });
  return paragraphs.filter((text) => text !== '');
}
