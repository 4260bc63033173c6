import type { Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { type ArticleKind, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { readArticles } from '@/lib/content/read-articles';
import {
  cases,
  cautions,
  dimensions,
  type EvidenceGrade,
  glossary,
  metrics,
  models,
  practices,
  tools,
} from '@/lib/dataset';

/** Every text of the guide that tells a fact, with what it cites: blocks of the articles, and records of the dataset. */

export interface Passage {
  /** `content/models/netops.mdx:108`, `netops.cells.automation-focus`. */
  path: string;
  text: string;
  sources: readonly string[];
  /** That of a record; `claim` in a passage that an article marks as weak, null in its other text. */
  grade: EvidenceGrade | null;
  /** In an article: its title and the heading that it stands under; empty for a record. */
  within: string;
  /** Ids of the tools whose pages it links. */
  tools: readonly string[];
  /** In an article: each piece of text with the sources that follow it. */
  cited: readonly { text: string; sources: readonly string[] }[];
}

export function articlePassages(): Passage[] {
  return [...passagesOf(modelArticles), ...passagesOf(pairArticles), ...passagesOf(guideArticles)];
}

export function recordPassages(): Passage[] {
  return [
    ...models.flatMap(({ id, cells }) =>
      dimensions.map((dimension) => {
        const { short, long, sources, evidence } = cells[dimension.id];
        return record(`${id}.cells.${dimension.id}`, [`${short}.`, long], sources, evidence);
      }),
    ),
    ...practices.map(({ id, name, what, firstStep, sources, evidence }) =>
      record(`practices.${id}`, [`${name}.`, what, firstStep], sources, evidence),
    ),
    ...cautions.map(({ id, title, text, advice, sources, evidence }) =>
      record(`cautions.${id}`, [`${title}.`, text, advice], sources, evidence),
    ),
    ...metrics.map(({ id, name, definition, caution, misuse, sources, evidence }) =>
      record(`metrics.${id}`, [`${name}.`, definition, caution, misuse], sources, evidence),
    ),
    ...tools.map(({ id, name, what, status, warning, sources, evidence }) =>
      record(`tools.${id}`, [`${name}.`, what, status, warning?.text ?? ''], sources, evidence),
    ),
    ...glossary.map(({ id, term, definition, sources, evidence }) =>
      record(`glossary.${id}`, [`${term}.`, definition], sources, evidence),
    ),
    ...cases.map(({ id, title, situation, did, outcome, sources, evidence }) =>
      record(`cases.${id}`, [`${title}.`, situation, did, outcome], sources, evidence),
    ),
  ];
}

function record(path: string, texts: readonly string[], sources: readonly string[], grade: EvidenceGrade): Passage {
  return { path, text: texts.join(' '), sources, grade, within: '', tools: [], cited: [] };
}

function passagesOf<Frontmatter extends { title: string }>(
  kind: Pick<ArticleKind<Frontmatter>, 'folder' | 'frontmatter'>,
): Passage[] {
  return readArticles(kind).flatMap(({ file, frontmatter, readTree }) => {
    let heading = '';
    return blocksOf(readTree(), file, null).map(({ isHeading, ...passage }) => {
      if (isHeading) heading = passage.text;
      return { ...passage, within: `${frontmatter.title} ${heading}` };
    });
  });
}

type Block = Omit<Passage, 'within'> & { isHeading: boolean };

/** The headings, the paragraphs and the rows of tables; those in `<Weak>` are graded as claims. */
function blocksOf(node: Nodes | Root, file: string, grade: EvidenceGrade | null): Block[] {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableRow') {
    const cells = node.type === 'tableRow' ? node.children : [node];
    const cited = cells.flatMap((cell) => citedIn(cell.children));
    const sources = [...new Set(cited.flatMap((piece) => piece.sources))];
    const text = cells
      .map((cell) => textOf(cell))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim();
    return [
      {
        path: `${file}:${node.position?.start.line ?? 0}`,
        text,
        sources,
        grade,
        tools: toolsIn(node),
        cited,
        isHeading: node.type === 'heading',
      },
    ];
  }
  if (!('children' in node)) return [];
  const inside = 'name' in node && node.name === 'Weak' ? 'claim' : grade;
  return node.children.flatMap((child) => blocksOf(child, file, inside));
}

/** The text before each `<Cite>`, from the one before it on. */
function citedIn(children: readonly Nodes[]): Passage['cited'] {
  const pieces: { text: string; sources: readonly string[] }[] = [];
  let text = '';
  for (const child of children) {
    if (child.type === 'mdxJsxTextElement' && child.name === 'Cite') {
      const source = child.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === 'source');
      pieces.push({ text, sources: typeof source?.value === 'string' ? source.value.split(/\s+/) : [] });
      text = '';
    } else text += textOf(child);
  }
  return pieces;
}

function toolsIn(node: Nodes): string[] {
  const ids: string[] = [];
  visit(node, 'link', ({ url }) => {
    const id = /^\/tools\/(?<id>[a-z0-9-]+)$/.exec(url)?.groups?.id;
    if (id !== undefined) ids.push(id);
  });
  return ids;
}
