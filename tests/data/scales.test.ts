import { describe, expect, test } from 'vitest';
import { checkScales } from '@/lib/dataset/check-scales';
import { type DimensionId, dimensionIds } from '@/lib/dataset/ids';
import { models } from '@/lib/dataset/models';
import { scaleEvidence, scaleOf, scales } from '@/lib/dataset/scales';
import type { Model } from '@/lib/dataset/schema';
import { formatIssues } from '@/lib/shared/issue';

/** The real scales. */

describe('the scales', () => {
  test('have no issue', () => {
    expect(formatIssues(checkScales(scales))).toBe('');
  });

  test('are our own reading, and graded so', () => {
    expect(scaleEvidence).toBe('convention');
  });

  test('measure 15 of 24 rows; six of them are a profile', () => {
    expect(scales).toHaveLength(15);
    expect(scales.filter(({ profile }) => profile).map(({ name }) => name)).toEqual([
      'Breadth',
      'Distance to code',
      'Pace of change',
      'Formality',
      'Automation',
      'Cost',
    ]);
  });

  test('leave out the rows that have no honest order', () => {
    expect(dimensionIds.filter((id) => scaleOf(id) === undefined)).toEqual([
      'unique',
      'shared',
      'best-practices',
      'typical-tools',
      'role-titles',
      'benefits',
      'risks',
      'when-to-use',
      'when-not-to-use',
    ]);
  });

  test.each([
    ['change-cadence', ({ region }: Model) => region.pace],
    ['scope', ({ region }: Model) => region.breadth],
  ] satisfies [DimensionId, (model: Model) => number][])('agree with the operations map: %s', (dimension, onMap) => {
    const rising = [...models].sort((a, b) => onMap(a) - onMap(b));
    const places = rising.map(({ id }) => scaleOf(dimension)?.places[id].at ?? 0);
    // Two that the map tells apart may share a place, but never stand the other way round.
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  test('tell every two models apart in most of their rows', () => {
    for (const [index, one] of models.entries()) {
      for (const other of models.slice(index + 1)) {
        const apart = scales.filter(({ places }) => places[one.id].at !== places[other.id].at);
        expect(apart.length, `${one.id} and ${other.id}`).toBeGreaterThan(scales.length / 2);
      }
    }
  });
});
