import type {
  FootnoteDefinition,
  FootnoteReference,
  Heading,
  InlineCode,
  Link,
  List,
  Paragraph,
  PhrasingContent,
  Strong,
  Table,
  TableRow,
  Text,
} from 'mdast';

/** Nodes of Markdown, for what is written from data. What the words hold is escaped when the nodes are printed. */

type Inline = PhrasingContent | string;

export const text = (value: string): Text => ({ type: 'text', value });
export const code = (value: string): InlineCode => ({ type: 'inlineCode', value });
export const strong = (value: string): Strong => ({ type: 'strong', children: [text(value)] });
export const link = (label: string, url: string): Link => ({ type: 'link', url, children: [text(label)] });
export const paragraph = (...content: readonly Inline[]): Paragraph => ({
  type: 'paragraph',
  children: inline(content),
});

export function heading(depth: Heading['depth'], value: string): Heading {
  return { type: 'heading', depth, children: [text(value)] };
}

/** A bulleted list; each item is the content of one line. */
export function list(items: readonly (readonly Inline[])[]): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => ({ type: 'listItem', spread: false, children: [paragraph(...item)] })),
  };
}

/** A table; the first row is its header. */
export function table(rows: readonly (readonly (readonly Inline[])[])[]): Table {
  const row = (cells: readonly (readonly Inline[])[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: inline(cell) })),
  });
  return { type: 'table', children: rows.map(row) };
}

/** The raised number in the text, which a `footnoteText` of the same number explains. */
export function footnote(number: number | string): FootnoteReference {
  return { type: 'footnoteReference', identifier: String(number) };
}

export function footnoteText(number: number, ...content: readonly Inline[]): FootnoteDefinition {
  return { type: 'footnoteDefinition', identifier: String(number), children: [paragraph(...content)] };
}

function inline(content: readonly Inline[]): PhrasingContent[] {
  return content.map((part) => (typeof part === 'string' ? text(part) : part));
}
