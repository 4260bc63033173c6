import type { BlockContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { placed } from '@/lib/address/base-path';
import { footnote, paragraph, strong } from './markdown-nodes';
import { pieceNames } from './pieces';

/** An article as plain Markdown: what only our pages can show becomes something that any reader of Markdown can. */

type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** Passages of our own become quotations; those with a mark say it in words. */
const passages = new Map<string | null, readonly BlockContent[]>([
  ['Definition', []],
  ['Answer', []],
  ['Weak', [paragraph(strong('Weak evidence'))]],
  ['Convention', [paragraph(strong('This guide’s own convention'))]],
]);

const printer = unified().use(remarkGfm).use(remarkStringify, { bullet: '-', rule: '-' }).freeze();

/** Writes nodes as Markdown, with everything escaped that must be. */
export function printMarkdown(children: readonly RootContent[]): string {
  return printer.stringify({ type: 'root', children: [...children] });
}

/**
 * The body of an article as nodes of plain Markdown, each citation as a footnote's number. The tree must have been numbered by
 * `numberCitations` and `numberPieces`, and is changed. `address` is the absolute one of the article's page: links start from it.
 * `pieces` holds what stands for each live piece, in document order.
 */
export function plainNodes(
  tree: Root,
  { address, pieces }: { address: string; pieces: readonly (readonly BlockContent[])[] },
): RootContent[] {
  visit(tree, (node, index, parent) => {
    if (node.type === 'link' || node.type === 'definition') node.url = new URL(placed(node.url), address).href;
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    if (index === undefined || !parent) return;
    const siblings: RootContent[] = parent.children;
    siblings.splice(index, 1, ...replacement(node, pieces));
    // What has come in is visited too: it may hold elements and links.
    return [SKIP, index];
  });
  return tree.children;
}

/** @throws Error on an element without a form in Markdown: the articles' checks let none through. */
function replacement(node: Element, pieces: readonly (readonly BlockContent[])[]): RootContent[] {
  if (node.name === 'Cite') return (attribute(node, 'numbers') ?? '').split(' ').filter(Boolean).map(footnote);
  if (node.name !== null && pieceNames.has(node.name)) return [...(pieces[Number(attribute(node, 'piece'))] ?? [])];
  const label = passages.get(node.name);
  if (!label) throw new Error(`<${node.name}> has no form in Markdown`);
  return [{ type: 'blockquote', children: [...structuredClone(label), ...blocksOf(node)] }];
}

/** The content of a passage. Words directly in it make a paragraph. */
function blocksOf(node: Element): BlockContent[] {
  if (node.type === 'mdxJsxTextElement') return [paragraph(...node.children)];
  return node.children.filter((child) => child.type !== 'definition' && child.type !== 'footnoteDefinition');
}

function attribute(node: Element, name: string): string | null {
  const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
  return typeof found?.value === 'string' ? found.value : null;
}
