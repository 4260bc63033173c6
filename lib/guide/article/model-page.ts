import { comparisonPath } from '@/lib/address/comparison';
import { mapOfModels } from '@/lib/address/page';
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
  scales,
} from '@/lib/dataset';
import { articleAt } from '@/lib/guide/article-index/article-index';
import { explainedTerms } from '@/lib/guide/article-index/glossary-terms';
import { mapPlace } from '@/lib/guide/browser/map-place';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import { cellRelations } from '@/lib/guide/links/related';
import type { RelatedLinks } from '@/lib/guide/views/links';
import type { MapPlace } from '@/lib/guide/views/map';
import type { ScaleRow } from '@/lib/guide/views/scales';
import type { ExplainedTerm } from '@/lib/guide/views/terms';
import { type LivePiece, resolvePieces, sourcedIn } from './live-pieces';

/** What the pages about the models show, one call a page. */

/** What somebody new to a model wants to know after the strip that its page begins with. */
const glance: readonly DimensionId[] = ['purpose', 'customers', 'kpis'];

/** The rows that the strip shows: phrases, then places on scales. */
const stripFacts = { 'when-to-use': 'Fits when', 'when-not-to-use': 'Does not fit when' } as const;
const stripScales: readonly DimensionId[] = ['change-cadence', 'scope', 'cost-and-staffing'];

export interface ModelListing extends Pick<Model, 'id' | 'name' | 'expansion' | 'definition' | 'gist' | 'mark'> {
  href: string;
}

/** A model's place on a scale, from 1 to 5. */
export interface StripScale extends Omit<ScaleRow, 'places'> {
  at: number;
}

/** A model at first sight. */
export interface ModelStrip {
  place: MapPlace;
  /** Where the other models are. */
  others: readonly MapPlace[];
  /** The map with all models. */
  map: string;
  facts: readonly { label: string; phrase: string; href: string }[];
  scales: readonly StripScale[];
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
  strip: ModelStrip;
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
export function modelList(): {
  models: readonly (ModelListing & { scales: readonly StripScale[] })[];
  grades: readonly EvidenceGrade[];
} {
  return { models: models.map((model) => ({ ...listing(model), scales: scalesOf(model) })), grades: evidenceGrades };
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
    strip: {
      place: mapPlace(model),
      others: models.filter((other) => other.id !== model.id).map(mapPlace),
      map: mapOfModels,
      facts: (['when-to-use', 'when-not-to-use'] as const).map((dimension) => ({
        label: stripFacts[dimension],
        phrase: model.cells[dimension].short,
        href: rowPath(dimension),
      })),
      scales: scalesOf(model),
    },
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

function scalesOf({ id }: Model): readonly StripScale[] {
  return scales
    .filter(({ dimension }) => stripScales.includes(dimension))
    .map(({ dimension, name, low, high, places }) => ({
      id: dimension,
      name,
      low,
      high,
      href: rowPath(dimension),
      at: places[id].at,
    }));
}

function listing({ id, name, expansion, definition, gist, mark }: Model): ModelListing {
  return { id, name, expansion, definition, gist, mark, href: modelPath(id) };
}
