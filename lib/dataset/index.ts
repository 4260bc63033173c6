import { formatIssues, type Issue } from '../shared/issue';
import { type Case, caseSchema } from './case-schema';
import { cases } from './cases';
import {
  type Caution,
  cautionSchema,
  type Metric,
  metricSchema,
  type Practice,
  practiceSchema,
  type Tool,
  toolSchema,
} from './catalogue-schema';
import { cautions } from './cautions';
import { checkCases } from './check-cases';
import { checkCatalogue } from './check-catalogues';
import { checkComparison } from './check-comparison';
import { checkGlossary } from './check-glossary';
import { checkMetrics } from './check-metrics';
import { checkPractices } from './check-practices';
import { checkScales } from './check-scales';
import { checkStories } from './check-stories';
import { checkTools } from './check-tools';
import { dimensions } from './dimensions';
import { glossary } from './glossary';
import { type Term, termSchema } from './glossary-schema';
import type { ModelId } from './ids';
import { metrics } from './metrics';
import { models } from './models';
import { practices } from './practices';
import { scales } from './scales';
import { sources } from './sources';
import { stories } from './stories';
import type { Lane, Step, Story } from './story-schema';
import { tools } from './tools';

/**
 * The dataset, checked when it is loaded: wrong data stops the build with every issue listed. All rules that need nothing but the
 * dataset run here; those that need the questionnaire or the articles run in `tests/data`.
 */
throwIfAny([
  ...checkComparison({ models, dimensions, sources }),
  ...checkScales(scales),
  ...checkCatalogue('practices', practiceSchema, practices, sources),
  ...checkPractices(practices, metrics),
  ...checkCatalogue('cautions', cautionSchema, cautions, sources),
  ...checkCatalogue('metrics', metricSchema, metrics, sources),
  ...checkMetrics(metrics),
  ...checkCatalogue('tools', toolSchema, tools, sources),
  ...checkTools(tools, sources),
  ...checkCatalogue('cases', caseSchema, cases, sources),
  ...checkCases(cases),
  ...checkCatalogue('glossary', termSchema, glossary, sources),
  ...checkGlossary(glossary, metrics, practices),
  ...checkStories(stories, sources),
]);

/** Each model's name. (`Object.fromEntries` forgets its keys: hence the one assertion.) */
export const modelNames = Object.fromEntries(models.map(({ id, name }) => [id, name])) as Readonly<
  Record<ModelId, string>
>;

/** The models' names as part of a sentence: `SysOps, DevOps … and SRE`. */
export const modelsInWords: string = new Intl.ListFormat('en-GB').format(models.map(({ name }) => name));

/** What the engine advises with. */
export const advice: { cautions: readonly Caution[]; practices: readonly Practice[] } = { cautions, practices };

export { type ComparedCell, type Comparison, type ComparisonRow, compareModels, twoOrMore } from './compare';
export { dimensionGroups, dimensions } from './dimensions';
export {
  type DimensionGroupId,
  type DimensionId,
  dimensionGroupIds,
  dimensionIds,
  type EvidenceGrade,
  evidenceGrades,
  type ModelId,
  modelIds,
  type WorkAreaId,
  workAreaIds,
} from './ids';
export {
  caseById,
  cautionById,
  dimensionById,
  metricById,
  modelById,
  practiceById,
  requireCase,
  requireCaution,
  requireDimension,
  requireMetric,
  requireModel,
  requirePractice,
  requireSource,
  requireTerm,
  sourceById,
  termById,
  toolById,
} from './lookup';
export { difference, type Scale, type ScalePlace, scaleEvidence, scaleOf, scalePlaces, scales } from './scales';
export type { Cell, Dimension, Model, Source } from './schema';
export {
  differenceGroupIds,
  rowsOf,
  type ShownChoice,
  type ShownComparison,
  type ShownGroupId,
  shownComparison,
} from './shown-comparison';
export { sources } from './sources';
export { workAreas } from './work-areas';
export type { Case, Caution, Lane, Metric, Practice, Step, Story, Term, Tool };
export { cases, cautions, glossary, metrics, models, practices, stories, tools };

function throwIfAny(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Error(`The dataset is not valid:\n${formatIssues(issues)}`);
}
