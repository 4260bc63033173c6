import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  dimensionGroupIds,
  dimensions,
  modelIds,
  models,
  rowsOf,
  type ShownChoice,
  scaleOf,
  shownComparison,
} from '@/lib/dataset';

/** Which rows of a comparison are shown, and in which order. */

const shown = (choice: ShownChoice) => shownComparison(models, dimensions, choice);
const idsOf = (choice: ShownChoice) => rowsOf(shown(choice)).map(({ dimension }) => dimension.id);

const choice: fc.Arbitrary<ShownChoice> = fc.record({
  models: fc.shuffledSubarray([...modelIds], { minLength: 2 }),
  groups: fc.option(fc.subarray([...dimensionGroupIds], { minLength: 1 }), { nil: undefined }),
  query: fc.constantFrom('', 'toil', 'error budget', 'the', 'qqqq'),
  differing: fc.boolean(),
  byDifference: fc.boolean(),
});

describe('only what differs', () => {
  test('leaves out rows in which all stand on one place, and the row of what they share', () => {
    const { leftOut } = shown({ models: ['sre', 'devops'], differing: true });
    expect(leftOut.map(({ id }) => id)).toEqual(['customers', 'shared', 'automation-focus', 'feedback-loops']);
    for (const id of ['customers', 'automation-focus', 'feedback-loops'] as const) {
      expect(scaleOf(id)?.places.sre.at).toBe(scaleOf(id)?.places.devops.at);
    }
  });

  test('keeps rows without a scale, and says how many these are', () => {
    const { unmeasured } = shown({ models: ['sre', 'devops'], differing: true });
    // Nine have none, and the row of what they share is left out.
    expect(unmeasured).toBe(8);
    expect(idsOf({ models: ['sre', 'devops'], differing: true })).toContain('benefits');
  });

  test('shows what was found all the same where nothing of it differs', () => {
    const alike = { models: ['sre', 'devops'], dimensions: ['customers', 'shared'], differing: true } as const;
    expect(shown(alike)).toMatchObject({ undone: ['differing'], leftOut: [] });
    expect(idsOf(alike)).toEqual(['customers', 'shared']);
  });
});

describe('sorted by difference', () => {
  test('the rows stand in two groups: measured, and not', () => {
    const { groups } = shown({ models: ['sysops', 'devops'], byDifference: true });
    expect(groups.map(({ id, rows }) => [id, rows.length])).toEqual([
      ['measured', 15],
      ['unmeasured', 9],
    ]);
    // The distance between their places: 4 in the first two, of 4 at most.
    expect(groups[0]?.rows.slice(0, 2).map(({ dimension, difference }) => [dimension.id, difference])).toEqual([
      ['purpose', 1],
      ['customers', 1],
    ]);
  });

  test('rows that aren’t measured keep their usual order, and it is said that they weren’t sorted', () => {
    const choosing = { models: modelIds, groups: ['choice'], byDifference: true } as const;
    expect(shown(choosing)).toMatchObject({ undone: ['byDifference'], groups: [{ id: 'choice' }] });
  });
});

test('without rows nothing is left undone', () => {
  const none = shown({ models: modelIds, query: 'qqqq', differing: true, byDifference: true });
  expect(none).toMatchObject({ groups: [], leftOut: [], unmeasured: 0, undone: [] });
});

describe('whatever is chosen', () => {
  test('the models stand in the order named, and every row has a cell for each', () => {
    fc.assert(
      fc.property(choice, (asked) => {
        const table = shown(asked);
        expect(table.models.map(({ id }) => id)).toEqual(asked.models);
        for (const row of rowsOf(table)) expect(row.cells.map(({ model }) => model)).toEqual(asked.models);
      }),
    );
  });

  test('rows are shown, left out, or not asked for: sorting changes none of it', () => {
    fc.assert(
      fc.property(choice, (asked) => {
        const { differing: _only, ...all } = asked;
        const kept = [...idsOf(asked), ...shown(asked).leftOut.map(({ id }) => id)];
        expect(kept.sort()).toEqual(idsOf({ ...all, byDifference: false }).sort());
      }),
    );
  });

  test('sorted rows fall in their difference, those without one come last', () => {
    fc.assert(
      fc.property(choice, (asked) => {
        const differences = rowsOf(shown({ ...asked, byDifference: true })).map(({ difference }) => difference ?? -1);
        expect(differences).toEqual([...differences].sort((one, other) => other - one));
      }),
    );
  });

  test('there are no rows only where none holds the words', () => {
    fc.assert(
      fc.property(choice, (asked) => {
        const { differing: _only, ...all } = asked;
        expect(idsOf(asked).length === 0).toBe(idsOf(all).length === 0);
      }),
    );
  });
});
