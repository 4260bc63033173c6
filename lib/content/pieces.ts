import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import {
  type DimensionId,
  dimensionIds,
  type ModelId,
  modelIds,
  type WorkAreaId,
  workAreaIds,
} from '@/lib/dataset/ids';
import type { Issue } from '@/lib/shared/issue';
import { parseInput } from '@/lib/shared/parse';

/** Live pieces of the dataset in an article: the text says which, the page fetches and shows them. */

export type Piece =
  | { kind: 'rows'; dimensions: readonly DimensionId[]; models: readonly ModelId[] }
  | { kind: 'metric'; id: string }
  | { kind: 'practices'; model: ModelId; area: WorkAreaId };

/** A piece as written. An attribute without a plain text value is null. */
export interface WrittenPiece {
  name: PieceName;
  attributes: Readonly<Record<string, string | null>>;
  line: number;
}

const list = <const Id extends string>(ids: readonly Id[]) =>
  z
    .string()
    .transform((text) => text.split(/\s+/).filter(Boolean))
    .pipe(z.array(z.enum(ids)).min(1, 'Name at least one'));

/** Strict: an attribute that no piece knows is a mistake. */
const schemas = {
  Rows: z
    .strictObject({ dimensions: list(dimensionIds), models: list(modelIds).optional() })
    .transform(({ dimensions, models }) => ({ kind: 'rows' as const, dimensions, models })),
  MetricDefinition: z.strictObject({ id: z.string() }).transform(({ id }) => ({ kind: 'metric' as const, id })),
  PracticeList: z
    .strictObject({ model: z.enum(modelIds), area: z.enum(workAreaIds) })
    .transform((asked) => ({ kind: 'practices' as const, ...asked })),
};
export type PieceName = keyof typeof schemas;

export const pieceNames: ReadonlySet<string> = new Set(Object.keys(schemas));

/** Which pieces can be shown. */
export interface ShowablePieces {
  metrics: ReadonlySet<string>;
  /** `sre reliability` for every model and area that have practices. */
  practiceLists: ReadonlySet<string>;
}

/** Writes `piece="0"`, `piece="1"`… into the pieces of the tree, in document order. Gives them in that order. */
export function numberPieces(tree: Root): WrittenPiece[] {
  const pieces: WrittenPiece[] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
    if (!isPieceName(node.name)) return;
    const attributes = node.attributes.map((attribute): [string, string | null] =>
      attribute.type === 'mdxJsxAttribute'
        ? [attribute.name, typeof attribute.value === 'string' ? attribute.value : null]
        : ['{…}', null],
    );
    pieces.push({ name: node.name, attributes: Object.fromEntries(attributes), line: node.position?.start.line ?? 0 });
    node.attributes.push({ type: 'mdxJsxAttribute', name: 'piece', value: String(pieces.length - 1) });
  });
  return pieces;
}

/** Reads the pieces of an article about `models`. Gives those that can be read, and what is wrong with the others. */
export function readPieces(
  file: string,
  written: readonly WrittenPiece[],
  models: readonly ModelId[],
  referable: ShowablePieces,
): { pieces: Piece[]; issues: Issue[] } {
  const pieces: Piece[] = [];
  const issues: Issue[] = [];
  for (const { name, attributes, line } of written) {
    const say = (message: string) => issues.push({ path: `${file}:${line}`, message: `<${name}>: ${message}` });
    const read = parseInput(schemas[name], attributes);
    if (!read.ok) {
      for (const { path, message } of read.error) say(`${path}: ${message}`);
      continue;
    }
    const piece: Piece =
      read.value.kind === 'rows' ? { ...read.value, models: read.value.models ?? models } : read.value;
    const problem = problemOf(piece, referable);
    if (problem === null) pieces.push(piece);
    else say(problem);
  }
  return { pieces, issues };
}

function problemOf(piece: Piece, referable: ShowablePieces): string | null {
  if (piece.kind === 'rows' && piece.models.length === 0) return 'say of which models: models="devops sre"';
  if (piece.kind === 'metric' && !referable.metrics.has(piece.id)) return `no metric has the id “${piece.id}”`;
  if (piece.kind === 'practices' && !referable.practiceLists.has(`${piece.model} ${piece.area}`)) {
    return `${piece.model} has no practice in the area ${piece.area}`;
  }
  return null;
}

function isPieceName(name: string | null): name is PieceName {
  return name !== null && pieceNames.has(name);
}
