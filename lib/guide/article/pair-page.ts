import { comparisonPath } from '@/lib/address/comparison';
import { type Pair, pairName, pairPath, pairs, readPair } from '@/lib/address/pair';
import { rowPath } from '@/lib/address/record';
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
import { mostDifferentRows } from '@/lib/guide/comparison/scale-rows';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import { rowRelations } from '@/lib/guide/links/related';
import type { RecordLink, RowRelations } from '@/lib/guide/views/links';
import type { ScaleRow } from '@/lib/guide/views/scales';
import type { ExplainedTerm } from '@/lib/guide/views/terms';
import { type LivePiece, resolvePieces, sourcedIn } from './live-pieces';

/** What the pages about two models show, one call a page. */

/** What the article itself says of the two: what they share, and when to choose which. */
const saidInArticle: readonly DimensionId[] = ['shared', 'when-to-use', 'when-not-to-use'];
/** How many scales show at a glance where the two differ. */
const shownScales = 5;

type PairModel = Pick<Model, 'id' | 'name' | 'mark'>;

export interface PairLink {
  href: string;
  first: PairModel;
  second: PairModel;
}

/** What the first screen says after the article's two sentences. */
export interface PairInShort {
  /** The scales on which the two differ most, that first. */
  scales: readonly ScaleRow[];
  /** The first model's, then the second's: a clause that follows `Choose DevOps when`. */
  choose: readonly { model: ModelId; name: string; when: string }[];
  /** How the two work together, in a sentence. */
  together: string;
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
  inShort: PairInShort;
  article: Article;
  pieces: readonly LivePiece[];
  /** The terms that the article links to the glossary, in alphabetical order. */
  words: readonly ExplainedTerm[];
  /** All rows but those of which the article itself speaks, by group. */
  differences: readonly RowGroup[];
  /** The pages of the others. */
  elsewhere: readonly RecordLink[];
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
  if (!indexed?.inShort) return undefined;
  const { choose, together } = indexed.inShort;
  const article = await indexed.compiled();
  const shown = dimensions.filter(({ id }) => !saidInArticle.includes(id));
  const cells = shown.flatMap(({ id }) => [first.cells[id], second.cells[id]]);
  const numbered = numberSources(article.citations, [...sourcedIn(article.pieces), ...cells]);

  const differences = compareModels(models, shown, { models: asked.pair }).groups.map((group) => ({
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
    inShort: {
      scales: mostDifferentRows(asked.pair, shownScales),
      choose: [
        { model: first.id, name: first.name, when: choose[0] },
        { model: second.id, name: second.name, when: choose[1] },
      ],
      together,
    },
    article,
    pieces: resolvePieces(article.pieces, numbered),
    words: explainedTerms(article.terms),
    differences,
    elsewhere: dimensions
      .filter(({ id }) => saidInArticle.includes(id))
      .map(({ id, label }) => ({ label, href: rowPath(id) })),
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
