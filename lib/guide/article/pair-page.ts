import { comparisonPath } from '@/lib/address/comparison';
import { type Pair, pairName, pairPath, pairs, readPair } from '@/lib/address/pair';
import type { Article } from '@/lib/content/inspect';
import {
  type Cell,
  compareModels,
  type Dimension,
  type DimensionId,
  dimensions,
  type EvidenceGrade,
  evidenceGrades,
  type Model,
  type ModelId,
  models,
  requireModel,
} from '@/lib/dataset';
import { articleAt } from '@/lib/guide/article-index/article-index';
import { explainedTerms } from '@/lib/guide/article-index/glossary-terms';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import { rowRelations } from '@/lib/guide/links/related';
import type { RowRelations } from '@/lib/guide/views/links';
import type { ExplainedTerm } from '@/lib/guide/views/terms';
import { type LivePiece, resolvePieces, sourcedIn } from './live-pieces';

/** What the pages about two models show, one call a page. */

/** The row in which each model says what it has in common with the others. */
const commonGround: readonly DimensionId[] = ['shared'];
const choice: readonly DimensionId[] = ['when-to-use', 'when-not-to-use'];

type PairModel = Pick<Model, 'id' | 'name' | 'mark'>;

export interface PairLink {
  href: string;
  first: PairModel;
  second: PairModel;
}

interface RowGroup {
  id: string;
  label: string;
  rows: readonly {
    dimension: Dimension;
    related: RowRelations;
    /** The first model's, then the second's. */
    cells: readonly { model: ModelId; modelName: string; cell: Cell; numbers: readonly number[] }[];
  }[];
}

export interface PairPage {
  first: Model;
  second: Model;
  /** From the article's front matter. */
  title: string;
  description: string;
  article: Article;
  pieces: readonly LivePiece[];
  /** The terms that the article links to the glossary, in alphabetical order. */
  words: readonly ExplainedTerm[];
  /** All rows in which they differ, by group. */
  differences: readonly RowGroup[];
  commonGround: readonly RowGroup[];
  choice: readonly RowGroup[];
  /** The evidence grades that the rows use, the strongest first. */
  grades: readonly EvidenceGrade[];
  sources: readonly NumberedSource[];
  /** Pairs with one of the two models: those with the first, then those with the second. */
  others: readonly PairLink[];
  /** The explorer with these two chosen. */
  comparison: string;
}

/** Every pair once, in the fixed order. */
export function pairList(): readonly PairLink[] {
  return pairs.map(link);
}

/** Every address that leads to a pair, those in the wrong order too: they lead on to the right one. */
export function pairNames(): readonly string[] {
  return pairs.flatMap(([first, second]) => [pairName(first, second), pairName(second, first)]);
}

/**
 * All that the page of a pair shows; the right address if the models come in the wrong order; undefined if there is no such pair.
 * @throws Error listing all issues if the pair's article is broken.
 */
export async function pairPage(name: string): Promise<PairPage | { movedTo: string } | undefined> {
  const asked = readPair(name);
  if (!asked) return undefined;
  if (!asked.canonical) return { movedTo: pairPath(...asked.pair) };

  const [first, second] = asked.pair.map(requireModel);
  if (!first || !second) return undefined;
  const indexed = articleAt(pairPath(...asked.pair));
  if (!indexed) return undefined;
  const article = await indexed.compiled();
  const cells = dimensions.flatMap(({ id }) => [first.cells[id], second.cells[id]]);
  const numbered = numberSources(article.citations, [...sourcedIn(article.pieces), ...cells]);

  const rowsIn = (fits: (id: DimensionId) => boolean): RowGroup[] =>
    compareModels(
      models,
      dimensions.filter(({ id }) => fits(id)),
      { models: asked.pair },
    ).groups.map((group) => ({
      id: group.id,
      label: group.label,
      rows: group.rows.map((row) => ({
        dimension: row.dimension,
        related: rowRelations(row.dimension.id),
        cells: row.cells.map(({ model, cell }) => ({
          model,
          modelName: requireModel(model).name,
          cell,
          numbers: numbered.numbersOf(cell),
        })),
      })),
    }));

  return {
    first,
    second,
    title: indexed.title,
    description: indexed.description,
    article,
    pieces: resolvePieces(article.pieces, numbered),
    words: explainedTerms(article.terms),
    differences: rowsIn((id) => !commonGround.includes(id) && !choice.includes(id)),
    commonGround: rowsIn((id) => commonGround.includes(id)),
    choice: rowsIn((id) => choice.includes(id)),
    grades: evidenceGrades.filter((grade) => cells.some(({ evidence }) => evidence === grade)),
    sources: numbered.sources,
    others: asked.pair.flatMap((id) => pairs.filter((pair) => pair.includes(id) && pair !== asked.pair)).map(link),
    comparison: comparisonPath({ models: asked.pair }),
  };
}

function link(pair: Pair): PairLink {
  const [first, second] = pair;
  return { href: pairPath(first, second), first: brief(first), second: brief(second) };
}

function brief(id: Pair[number]): PairModel {
  const { name, mark } = requireModel(id);
  return { id, name, mark };
}
