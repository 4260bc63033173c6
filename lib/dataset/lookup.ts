import type { Case } from './case-schema';
import { cases } from './cases';
import type { Caution, Metric, Practice, Tool } from './catalogue-schema';
import { cautions } from './cautions';
import { dimensions } from './dimensions';
import { glossary } from './glossary';
import type { Term } from './glossary-schema';
import { metrics } from './metrics';
import { models } from './models';
import { practices } from './practices';
import type { Dimension, Model, Source } from './schema';
import { sources } from './sources';
import { tools } from './tools';

/**
 * Records by id. Which function to use depends on where the id comes from:
 *
 * - from outside, such as an address or a request: `modelById` and its like, which give undefined where there is no such record;
 * - from authored data: `requireModel` and its like, which throw. The checks of the data guarantee that the record exists, so that
 *   a missing one is a programmer's mistake.
 */

const modelIndex = indexById(models);
const dimensionIndex = indexById(dimensions);
const sourceIndex = indexById(sources);
const practiceIndex = indexById(practices);
const metricIndex = indexById(metrics);
const toolIndex = indexById(tools);
const cautionIndex = indexById(cautions);
const caseIndex = indexById(cases);
const termIndex = indexById(glossary);

/** The model with an id from outside; undefined if there is none. */
export const modelById = (id: string): Model | undefined => modelIndex.get(id);
/** The row of the comparison with an id from outside; undefined if there is none. */
export const dimensionById = (id: string): Dimension | undefined => dimensionIndex.get(id);
/** The source with an id from outside; undefined if there is none. */
export const sourceById = (id: string): Source | undefined => sourceIndex.get(id);
/** The practice with an id from outside; undefined if there is none. */
export const practiceById = (id: string): Practice | undefined => practiceIndex.get(id);
/** The metric with an id from outside; undefined if there is none. */
export const metricById = (id: string): Metric | undefined => metricIndex.get(id);
/** The tool with an id from outside; undefined if there is none. */
export const toolById = (id: string): Tool | undefined => toolIndex.get(id);
/** The caution with an id from outside; undefined if there is none. */
export const cautionById = (id: string): Caution | undefined => cautionIndex.get(id);
/** The case with an id from outside; undefined if there is none. */
export const caseById = (id: string): Case | undefined => caseIndex.get(id);
/** The term of the glossary with an id from outside; undefined if there is none. */
export const termById = (id: string): Term | undefined => termIndex.get(id);

/** The model with an id from authored data. @throws Error if there is none. */
export const requireModel = (id: string): Model => required('model', id, modelById(id));
/** The row of the comparison with an id from authored data. @throws Error if there is none. */
export const requireDimension = (id: string): Dimension => required('dimension', id, dimensionById(id));
/** The source with an id from authored data. @throws Error if there is none. */
export const requireSource = (id: string): Source => required('source', id, sourceById(id));
/** The practice with an id from authored data. @throws Error if there is none. */
export const requirePractice = (id: string): Practice => required('practice', id, practiceById(id));
/** The metric with an id from authored data. @throws Error if there is none. */
export const requireMetric = (id: string): Metric => required('metric', id, metricById(id));
/** The caution with an id from authored data. @throws Error if there is none. */
export const requireCaution = (id: string): Caution => required('caution', id, cautionById(id));
/** The case with an id from authored data. @throws Error if there is none. */
export const requireCase = (id: string): Case => required('case', id, caseById(id));
/** The term of the glossary with an id from authored data. @throws Error if there is none. */
export const requireTerm = (id: string): Term => required('term', id, termById(id));

/** Built once, when this module is loaded. */
function indexById<Entity extends { id: string }>(records: readonly Entity[]): ReadonlyMap<string, Entity> {
  return new Map(records.map((record) => [record.id, record]));
}

function required<Entity>(kind: string, id: string, record: Entity | undefined): Entity {
  if (record === undefined) {
    throw new Error(`There is no ${kind} "${id}": use ${kind}ById for an id that comes from outside the data`);
  }
  return record;
}
