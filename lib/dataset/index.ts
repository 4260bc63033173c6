import { formatIssues } from '../shared/issue';
import type { Caution, Practice } from './catalogue-schema';
import { checkDataset, type Dataset } from './check';
import { dimensions } from './dimensions';
import { devops } from './models/devops';
import { netops } from './models/netops';
import { sre } from './models/sre';
import { sysops } from './models/sysops';
import { techops } from './models/techops';
import type { Dimension, Model, Source } from './schema';
import { sources } from './sources';

/** The dataset, checked when it is loaded: wrong data stops the build with every issue listed. */

export const models: readonly Model[] = [sysops, devops, netops, techops, sre];

assertValid({ models, dimensions, sources });

/** What the engine advises with. */
export const advice: { cautions: readonly Caution[]; practices: readonly Practice[] } = { cautions: [], practices: [] };

/** For ids that come from outside: undefined if there is no such model. */
export function modelById(id: string): Model | undefined {
  return models.find((model) => model.id === id);
}

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

function assertValid(dataset: Dataset): void {
  const issues = checkDataset(dataset);
  if (issues.length > 0) throw new Error(`The dataset is not valid:\n${formatIssues(issues)}`);
}
