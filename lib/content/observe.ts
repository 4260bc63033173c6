import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { sentencesOf } from '../shared/sentences';
import type { Mention } from './citations';
import type { Heading } from './headings';
import type { WrittenPiece } from './pieces';

/** Notes down what the checks need to know of an article, so that they work on plain data. */

export interface Observed {
  headings: readonly Heading[];
  mentions: readonly Mention[];
  pieces: readonly WrittenPiece[];
  links: readonly { url: string; line: number }[];
  /** Everything that isn't plain Markdown: names of components and HTML elements, `{…}`, `import or export`, `image`. */
  elements: readonly { name: string; line: number }[];
  /** What the body opens with: the name of a component, or the kind of node; null if the body is empty. */
  opening: string | null;
  /** Sentences in what the body opens with, counted by the platform's own rules for English. */
  openingSentences: number;
  words: number;
}

/** Gives everything of `Observed` but headings, mentions and pieces, which the numbering collects. */
export function observe(tree: Root): Omit<Observed, 'headings' | 'mentions' | 'pieces'> {
  const links: { url: string; line: number }[] = [];
  const elements: { name: string; line: number }[] = [];
  let words = 0;

  visit(tree, (node) => {
    const line = node.position?.start.line;
    // The front matter's plugin adds an export of its own, which has no place in the file.
    if (line === undefined || node.type === 'root') return;
    if (node.type === 'link' || node.type === 'definition') links.push({ url: node.url, line });
    if (node.type === 'text' || node.type === 'inlineCode') words += countWords(node.value);
    const name = elementName(node);
    if (name !== null) elements.push({ name, line });
  });

  const first = tree.children.find((node) => node.position !== undefined && node.type !== 'yaml');
  return {
    links,
    elements,
    words,
    opening: first ? (elementName(first) ?? first.type) : null,
    openingSentences: first ? countSentences(textOf(first)) : 0,
  };
}

function elementName(node: RootContent): string | null {
  // The kinds of node of expressions and of import and export are not in mdast's own types.
  const kind: string = node.type;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return node.name ?? '<>';
  if (kind === 'mdxFlowExpression' || kind === 'mdxTextExpression') return '{…}';
  if (kind === 'mdxjsEsm') return 'import or export';
  if (kind === 'image' || kind === 'imageReference') return 'image';
  return null;
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length;
}

const countSentences = (text: string): number => sentencesOf(text.trim()).length;
