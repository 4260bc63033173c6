import { comparisonPath } from '@/lib/address/comparison';
import { pairPath } from '@/lib/address/pair';
import { modelPath, rowPath } from '@/lib/address/record';
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
  modelById,
  models,
} from '@/lib/dataset';
import { articleAt } from '@/lib/guide/article-index/article-index';
import { explainedTerms } from '@/lib/guide/article-index/glossary-terms';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import { cellRelations } from '@/lib/guide/links/related';
import type { RelatedLinks } from '@/lib/guide/views/links';
import type { ExplainedTerm } from '@/lib/guide/views/terms';
import { type LivePiece, resolvePieces, sourcedIn } from './live-pieces';

/** What the pages about the models show, one call a page. */

/** What somebody new to a model wants to know first. */
const glance: readonly DimensionId[] = [
  'purpose',
  'scope',
  'customers',
  'change-cadence',
  'kpis',
  'when-to-use',
  'when-not-to-use',
];

export interface ModelListing extends Pick<Model, 'id' | 'name' | 'expansion' | 'definition' | 'gist' | 'mark'> {
  href: string;
}

export interface ModelRow {
  dimension: Dimension;
  /** The row in the comparison of all models. */
  href: string;
  cell: Cell;
  /** Numbers of the cell's sources in the page's list. */
  numbers: readonly number[];
  /** Where to read on: questions about the row, entries of the catalogues. */
  related: readonly RelatedLinks[];
}

export interface ModelPage {
  model: Model;
  /** From the article's front matter. */
  title: string;
  description: string;
  article: Article;
  pieces: readonly LivePiece[];
  /** The terms that the article links to the glossary, in alphabetical order. */
  words: readonly ExplainedTerm[];
  glance: readonly ModelRow[];
  /** All rows of the comparison, for this model alone. */
  groups: readonly { id: string; label: string; rows: readonly ModelRow[] }[];
  /** The evidence grades that the rows use, the strongest first. */
  grades: readonly EvidenceGrade[];
  sources: readonly NumberedSource[];
  /** The other models, each with the page about the two. */
  neighbours: readonly (ModelListing & { pair: string })[];
  /** The page that sets this model beside all others. */
  comparison: string;
}

/** The models at a glance in their fixed order, and all evidence grades, the strongest first. */
export function modelList(): { models: readonly ModelListing[]; grades: readonly EvidenceGrade[] } {
  return { models: models.map(listing), grades: evidenceGrades };
}

/**
 * All that the page of a model shows; undefined if there is no such model.
 * @throws Error listing all issues if the model's article is broken.
 */
export async function modelPage(id: string): Promise<ModelPage | undefined> {
  const model = modelById(id);
  if (!model) return undefined;

  const indexed = articleAt(modelPath(model.id));
  if (!indexed) return undefined;
  const article = await indexed.compiled();
  const cells = dimensions.map((dimension) => model.cells[dimension.id]);
  const numbered = numberSources(article.citations, [...sourcedIn(article.pieces), ...cells]);
  const row = (dimension: Dimension): ModelRow => {
    const cell = model.cells[dimension.id];
    return {
      dimension,
      href: rowPath(dimension.id),
      cell,
      numbers: numbered.numbersOf(cell),
      related: cellRelations(dimension.id, model),
    };
  };

  return {
    model,
    title: indexed.title,
    description: indexed.description,
    article,
    pieces: resolvePieces(article.pieces, numbered),
    words: explainedTerms(article.terms),
    glance: glance.flatMap((dimensionId) => dimensions.filter((dimension) => dimension.id === dimensionId)).map(row),
    groups: compareModels(models, dimensions, { models: [model.id] }).groups.map((group) => ({
      id: group.id,
      label: group.label,
      rows: group.rows.map(({ dimension }) => row(dimension)),
    })),
    grades: evidenceGrades.filter((grade) => cells.some(({ evidence }) => evidence === grade)),
    sources: numbered.sources,
    neighbours: models
      .filter((other) => other.id !== model.id)
      .map((other) => ({ ...listing(other), pair: pairPath(model.id, other.id) })),
    comparison: comparisonPath({}),
  };
}

function listing({ id, name, expansion, definition, gist, mark }: Model): ModelListing {
  return { id, name, expansion, definition, gist, mark, href: modelPath(id) };
}
