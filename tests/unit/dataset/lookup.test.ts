import { describe, expect, test } from 'vitest';
import * as dataset from '@/lib/dataset';

/** Every kind of record, with its two ways to look one up by id. */
const kinds = [
  { kind: 'model', records: dataset.models, byId: dataset.modelById, require: dataset.requireModel },
  { kind: 'dimension', records: dataset.dimensions, byId: dataset.dimensionById, require: dataset.requireDimension },
  { kind: 'source', records: dataset.sources, byId: dataset.sourceById, require: dataset.requireSource },
  { kind: 'practice', records: dataset.practices, byId: dataset.practiceById, require: dataset.requirePractice },
  { kind: 'metric', records: dataset.metrics, byId: dataset.metricById, require: dataset.requireMetric },
  { kind: 'caution', records: dataset.cautions, byId: dataset.cautionById, require: dataset.requireCaution },
  { kind: 'case', records: dataset.cases, byId: dataset.caseById, require: dataset.requireCase },
  { kind: 'term', records: dataset.glossary, byId: dataset.termById, require: dataset.requireTerm },
];

/** In no data. The last two are properties of every object. */
const unknownIds = ['', 'SRE', 'no-such-id', 'constructor', '__proto__'];

test('a tool is found by its id, and undefined for any other', () => {
  for (const tool of dataset.tools) expect(dataset.toolById(tool.id)).toBe(tool);
  expect(unknownIds.map(dataset.toolById).filter((tool) => tool !== undefined)).toEqual([]);
});

describe.each(kinds)('a $kind', ({ kind, records, byId, require }) => {
  test('is found by the id of each record, in both ways', () => {
    for (const record of records) {
      expect(byId(record.id)).toBe(record);
      expect(require(record.id)).toBe(record);
    }
  });

  test.each(unknownIds)('with the id "%s" from outside is undefined', (id) => {
    expect(byId(id)).toBeUndefined();
  });

  test.each(unknownIds)('with the id "%s" in authored data is a programmer’s mistake', (id) => {
    expect(() => require(id)).toThrow(
      new Error(`There is no ${kind} "${id}": use ${kind}ById for an id that comes from outside the data`),
    );
  });
});
