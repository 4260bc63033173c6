import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { metricPath, practicePath, rowPath } from '@/lib/address/record';
import { numberCitations } from '@/lib/content/citations';
import { linkTerms } from '@/lib/content/link-terms';
import { numberPieces, type Piece, readPieces } from '@/lib/content/pieces';
import { type ModelId, practices } from '@/lib/dataset';
import { linkableTerms } from './glossary-terms';
import { recordAddresses, showablePieces } from './referable';

/** What an article refers to: the sources it cites, the records and rows it links to or shows. */

export interface References {
  /** Ids, each once, in the order of citing. */
  sources: readonly string[];
  /** Addresses of records and rows, `/metrics/mttr` or `/compare/rows/kpis`, that its text links to or its live pieces show. */
  records: ReadonlySet<string>;
}

/** Reads the references out of an article's tree, which is changed. `href` is the address of its page, `models` what it is about. */
export function referencesIn(href: string, tree: Root, models: readonly ModelId[]): References {
  // As the compiler does: the text then links the terms that its page links.
  linkTerms(tree, linkableTerms);
  const { pieces } = readPieces(href, numberPieces(tree), models, showablePieces);
  return {
    sources: numberCitations(tree).citations.map(({ source }) => source),
    records: new Set([...linkedRecords(tree), ...pieces.flatMap(shownRecords)]),
  };
}

/** The targets of the links that lead to a record. */
function linkedRecords(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (!node.url.startsWith('/')) return;
    const { pathname, hash } = new URL(node.url, 'https://guide.invalid');
    const address = `${pathname}${hash}`;
    if (recordAddresses.has(address)) found.push(address);
  });
  return found;
}

/** The addresses of what a live piece shows. */
function shownRecords(piece: Piece): string[] {
  if (piece.kind === 'metric') return [metricPath(piece.id)];
  if (piece.kind === 'rows') return piece.dimensions.map(rowPath);
  return practices
    .filter(({ model, area }) => model === piece.model && area === piece.area)
    .map(({ id }) => practicePath(id));
}
