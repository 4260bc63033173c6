import { formatIssues, type Issue } from '../shared/issue';
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
import { checkCatalogue } from './check-catalogues';
import { checkComparison } from './check-comparison';
import { checkGlossary } from './check-glossary';
import { checkMetrics } from './check-metrics';
import { checkPractices } from './check-practices';
import { checkTools } from './check-tools';
import { dimensions } from './dimensions';
import { glossary } from './glossary';
import { type Term, termSchema } from './glossary-schema';
import { metrics } from './metrics';
import { devops } from './models/devops';
import { netops } from './models/netops';
import { sre } from './models/sre';
import { sysops } from './models/sysops';
import { techops } from './models/techops';
import { practices } from './practices';
import type { Dimension, Model, Source } from './schema';
import { sources } from './sources';
import { tools } from './tools';

/** The dataset, checked when it is loaded: wrong data stops the build with every issue listed. */

export const models: readonly Model[] = [sysops, devops, netops, techops, sre];

assertNone([
  ...checkComparison({ models, dimensions, sources }),
  ...checkCatalogue('practices', practiceSchema, practices, sources),
  ...checkPractices(practices, metrics),
  ...checkCatalogue('cautions', cautionSchema, cautions, sources),
  ...checkCatalogue('metrics', metricSchema, metrics, sources),
  ...checkMetrics(metrics),
  ...checkCatalogue('tools', toolSchema, tools, sources),
  ...checkTools(tools),
  ...checkCatalogue('glossary', termSchema, glossary, sources),
  ...checkGlossary(glossary, metrics, practices),
]);

/** The models' names as part of a sentence: `SysOps, DevOps … and SRE`. */
export const modelsInWords: string = new Intl.ListFormat('en-GB').format(models.map(({ name }) => name));

/** What the engine advises with. */
export const advice: { cautions: readonly Caution[]; practices: readonly Practice[] } = { cautions, practices };

/** For ids that come from outside: undefined if there is no such model. */
export function modelById(id: string): Model | undefined {
  return models.find((model) => model.id === id);
}

/** Undefined if there is no such practice, caution, metric, tool or term. */
export const practiceById = (id: string): Practice | undefined => practices.find((practice) => practice.id === id);
export const cautionById = (id: string): Caution | undefined => cautions.find((caution) => caution.id === id);
export const metricById = (id: string): Metric | undefined => metrics.find((metric) => metric.id === id);
export const toolById = (id: string): Tool | undefined => tools.find((tool) => tool.id === id);
export const termById = (id: string): Term | undefined => glossary.find((term) => term.id === id);

/** For ids that come from outside: undefined if there is no such dimension. */
export function dimensionById(id: string): Dimension | undefined {
  return dimensions.find((dimension) => dimension.id === id);
}

/** For ids that come from outside: undefined if there is no such source. */
export function sourceById(id: string): Source | undefined {
  return sources.find((source) => source.id === id);
}

export { type Comparison, type ComparisonGroup, type ComparisonRow, compareModels } from './compare';
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
export type { Cell, Dimension, Model, Source } from './schema';
export { sources } from './sources';
export { workAreas } from './work-areas';
export type { Caution, Metric, Practice, Term, Tool };
export { cautions, glossary, metrics, practices, tools };

function assertNone(issues: readonly Issue[]): void {
  if (issues.length > 0) throw new Error(`The dataset is not valid:\n${formatIssues(issues)}`);
}
