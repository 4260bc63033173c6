import type { DimensionId, ModelId } from '../dataset/ids';
import { pagePaths } from './page';

/** Where each record of the dataset stands: the page about it, or, for a term, its place in the glossary. */

const { cases, comparison, glossary, guides, metrics, models, practices, sources, tools } = pagePaths;

/** @param model the id of a model, which is also the name of its article */
export const modelPath = (model: string) => `${models}/${model}`;
export const guidePath = (slug: string) => `${guides}/${slug}`;
/** What the addresses of all rows of the comparison begin with. It is no page itself. */
export const rowsPath = `${comparison}/rows`;
/** A row of the comparison, with everything that its cells say. */
export const rowPath = (dimension: DimensionId) => `${rowsPath}/${dimension}`;
/** A model's own cell of a row, on the model's page. */
export const cellPath = (model: ModelId, dimension: DimensionId) => `${modelPath(model)}#row-${dimension}`;
export const practicePath = (practice: string) => `${practices}/${practice}`;
export const metricPath = (metric: string) => `${metrics}/${metric}`;
export const toolPath = (tool: string) => `${tools}/${tool}`;
export const casePath = (id: string) => `${cases}/${id}`;
export const termPath = (term: string) => `${glossary}#${term}`;
export const sourcePath = (source: string) => `${sources}/${source}`;
/** What a catalogue has for a model. */
export const recordsOfModel = (catalogue: 'cases' | 'metrics' | 'practices' | 'tools', model: ModelId) =>
  `${pagePaths[catalogue]}?model=${model}`;
/** The practices that the answers to a question call for. */
export const practicesOfQuestion = (question: string) => `${practices}?question=${question}`;
