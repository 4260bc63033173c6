import { describe, expect, test } from 'vitest';
import { distinctNames, inGroupOrder, noEmptyGroup } from '@/lib/dataset/check-records';
import { formatIssues, type Issue } from '@/lib/shared/issue';

const lines = (issues: readonly Issue[]) => issues.map((issue) => formatIssues([issue]).trim());

describe('names', () => {
  test('stand for one record, whatever the case of their letters', () => {
    const records = [
      { id: 'mttr', name: 'MTTR', aliases: ['Mean time to repair'] },
      { id: 'network-mttr', name: 'Network MTTR', aliases: ['mttr', 'Mean time to mend a network'] },
    ];
    expect(lines(distinctNames('metrics', records))).toEqual([
      'metrics.network-mttr.aliases: "mttr" is a name of mttr already (Let a name stand for one record)',
    ]);
  });

  test('are not repeated within a record either', () => {
    expect(distinctNames('metrics', [{ id: 'slo', name: 'SLO', aliases: ['slo'] }])).toHaveLength(1);
  });
});

describe('groups', () => {
  const order = ['wet', 'dry'];
  const issuesOf = (...climates: string[]) =>
    lines(
      inGroupOrder(
        'places',
        'climate',
        order,
        climates.map((climate, index) => ({ id: `${climate}-${index}`, climate })),
      ),
    );

  test('in their order, with any number of records each, are right', () => {
    expect(issuesOf()).toEqual([]);
    expect(issuesOf('wet', 'wet', 'dry')).toEqual([]);
    expect(issuesOf('dry')).toEqual([]);
  });

  test('out of order are reported once, at the first record that is misplaced', () => {
    expect(issuesOf('wet', 'dry', 'wet', 'dry', 'wet')).toEqual(['places.wet-2: Out of order (The order is wet, dry)']);
  });

  test('without a record are reported, each', () => {
    expect(lines(noEmptyGroup('places', 'climate', order, [{ climate: 'dry' }]))).toEqual([
      'places: The climate wet is empty',
    ]);
    expect(noEmptyGroup('places', 'climate', order, [{ climate: 'dry' }, { climate: 'wet' }])).toEqual([]);
  });
});
