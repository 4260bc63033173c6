import { describe, expect, test } from 'vitest';
import { checkComparison } from '@/lib/dataset/check-comparison';
import { dimensionGroups, dimensions } from '@/lib/dataset/dimensions';
import { dimensionIds, modelIds } from '@/lib/dataset/ids';
import { models } from '@/lib/dataset/models';
import { devops } from '@/lib/dataset/models/devops';
import { sre } from '@/lib/dataset/models/sre';
import { techops } from '@/lib/dataset/models/techops';
import { sources } from '@/lib/dataset/sources';
import { formatIssues } from '@/lib/shared/issue';

/** The real data. Imported part by part: `lib/dataset` itself throws when the data is wrong, and would hide the other tests. */

describe('the dataset', () => {
  test('has no issue in structure or across records', () => {
    expect(formatIssues(checkComparison({ models, dimensions, sources }))).toBe('');
  });

  test('loads, with the five models in their order', async () => {
    const dataset = await import('@/lib/dataset');
    expect(dataset.models.map(({ id }) => id)).toEqual(['sysops', 'devops', 'netops', 'techops', 'sre']);
  });

  test('answers every dimension for every model: 5 × 24 cells', () => {
    expect(modelIds).toHaveLength(5);
    expect(dimensionIds).toHaveLength(24);
    for (const model of models) expect(Object.keys(model.cells).sort()).toEqual([...dimensionIds].sort());
  });

  test('has every row that the guide promises', () => {
    const promised = [
      'Purpose',
      'Scope',
      'Customers',
      'Core activities',
      'Outputs',
      'KPIs',
      'Change cadence',
      'Automation focus',
      'Feedback loops',
      'Team structure',
      'Ownership',
      'Approach and mindset',
      'Risks if done poorly',
      'Role titles',
      'Where it sits',
      'Benefits',
      'When to use',
      'When not to use',
      'Typical tools',
      'Cost and staffing',
    ];
    expect(dimensions.map(({ label }) => label)).toEqual(expect.arrayContaining(promised));
  });

  test('keeps the rows of a group together, and no group is empty', () => {
    const groups = dimensions.map(({ group }) => group);
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(runs).toEqual(Object.keys(dimensionGroups));
  });

  test('writes each long form in one to four sentences', () => {
    const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });
    const wrong = models.flatMap((model) =>
      dimensionIds
        .filter((id) => [...sentences.segment(model.cells[id].long)].length > 4)
        .map((id) => `${model.id}.cells.${id}.long`),
    );
    expect(wrong).toEqual([]);
  });

  test('states as a convention what TechOps means, because no standard does', () => {
    expect(techops.convention).toBeDefined();
    expect(techops.cells.scope.evidence).toBe('convention');
  });

  test('names all five DORA metrics for DevOps, by their names of today', () => {
    const text = devops.cells.kpis.long.toLowerCase();
    for (const metric of [
      'change lead time',
      'deployment frequency',
      'failed deployment recovery time',
      'change fail rate',
      'deployment rework rate',
    ]) {
      expect(text).toContain(metric);
    }
    expect(text).toContain('five');
  });

  test('holds the core of SRE', () => {
    const text = dimensionIds.map((id) => sre.cells[id].long).join(' ');
    for (const core of [
      'error budget',
      '43.2 minutes',
      '50%',
      '14.4 times',
      'latency, traffic, errors, saturation',
      'blameless post-mortem',
      'eight engineers on one site, or six on each of two',
      'two at most',
    ]) {
      expect(text).toContain(core);
    }
  });
});
