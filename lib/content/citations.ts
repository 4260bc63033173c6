import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Numbers the sources that an article cites, in the order in which it first cites them. */

export interface Citation {
  source: string;
  /** The ids of all places that cite it, so that the list of sources can lead back to each. */
  places: string[];
}

/** One `<Cite source="a b" />` as written: its source ids (none if the attribute is missing) and its line. */
export interface Mention {
  sources: string[];
  line: number;
}

/**
 * Writes `numbers="1 3"` and `places="cite-1-1 cite-3-2"` into every `<Cite>` of the tree, so that the component only displays.
 * Gives the citations in the order of their numbers (the first is number 1), and every mention.
 */
export function numberCitations(tree: Root): { citations: Citation[]; mentions: Mention[] } {
  const citations: Citation[] = [];
  const mentions: Mention[] = [];

  visit(tree, (node, index, parent) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    if (node.name !== 'Cite') return;
    const before = parent?.children[(index ?? 0) - 1];
    // Authors write a space before <Cite>; in print the raised number follows the full stop directly.
    if (before?.type === 'text') before.value = before.value.trimEnd();
    const sources = sourcesOf(node);
    const numbered = sources.map((source) => cite(citations, source));
    node.attributes.push(
      { type: 'mdxJsxAttribute', name: 'numbers', value: numbered.map(({ number }) => number).join(' ') },
      { type: 'mdxJsxAttribute', name: 'places', value: numbered.map(({ place }) => place).join(' ') },
    );
    mentions.push({ sources, line: node.position?.start.line ?? 0 });
  });

  return { citations, mentions };
}

function cite(citations: Citation[], source: string): { number: number; place: string } {
  let index = citations.findIndex((citation) => citation.source === source);
  if (index === -1) index = citations.push({ source, places: [] }) - 1;
  const places = citations[index]?.places ?? [];
  const place = `cite-${index + 1}-${places.length + 1}`;
  places.push(place);
  return { number: index + 1, place };
}

function sourcesOf(node: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  const attribute = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'source');
  return typeof attribute?.value === 'string' ? attribute.value.split(/\s+/).filter(Boolean) : [];
}
