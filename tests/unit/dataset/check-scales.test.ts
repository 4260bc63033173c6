import { describe, expect, test } from 'vitest';
import { checkScales } from '@/lib/dataset/check-scales';
import { type Scale, scales } from '@/lib/dataset/scales';
import { formatIssues } from '@/lib/shared/issue';

/** Each rule, shown by planting one fault in scales that have none. */

type Draft = { -readonly [key in keyof Scale]: Scale[key] };

/** The issues of two scales, the first of them changed. */
function issuesWith(plant: (scale: Draft) => void): string {
  const [first, second] = structuredClone(scales);
  if (!first || !second) throw new Error('There are no two scales');
  plant(first);
  return formatIssues(checkScales([first, second]));
}

describe('a scale', () => {
  test('without a fault has no issue', () => {
    expect(issuesWith(() => {})).toBe('');
  });

  test('has a place for each model', () => {
    expect(issuesWith(({ places }) => Reflect.deleteProperty(places, 'sre'))).toContain('scales.purpose.places.sre: ');
  });

  test('has no place beyond its ends', () => {
    expect(issuesWith(({ places }) => Reflect.set(places.sre, 'at', 6))).toContain('scales.purpose.places.sre.at: ');
  });

  test('gives a reason in a sentence of 40 to 200 characters', () => {
    const path = 'scales.purpose.places.sre.why: ';
    expect(issuesWith(({ places }) => Reflect.set(places.sre, 'why', 'It is so.'))).toContain(path);
    expect(issuesWith(({ places }) => Reflect.set(places.sre, 'why', `It is ${'very '.repeat(50)}so.`))).toContain(
      path,
    );
    expect(
      issuesWith(({ places }) => Reflect.set(places.sre, 'why', 'A phrase that is long enough to be one')),
    ).toContain('end it with a full stop');
    expect(
      issuesWith(({ places }) => Reflect.set(places.sre, 'why', 'This is the first sentence. This is the second.')),
    ).toBe(`  ${path}Is more than one sentence`);
  });

  test('gives each model a reason of its own', () => {
    expect(issuesWith(({ places }) => Reflect.set(places.sre, 'why', places.devops.why))).toContain(
      'scales.purpose.places.devops.why: Is the reason of another model, too',
    );
  });

  test('uses at least three places', () => {
    const flat = issuesWith(({ places }) => {
      for (const place of Object.values(places)) place.at = place.at > 2 ? 3 : 2;
    });
    expect(flat).toBe(
      '  scales.purpose.places: Uses 2 different places (Use at least 3, or leave the row without a scale)',
    );
  });

  test('is the only one of its row, and stands in the order of the rows', () => {
    const [first, second] = scales;
    if (!first || !second) throw new Error('There are no two scales');
    expect(formatIssues(checkScales([first, first]))).toContain('scales.purpose: This row has more than one scale');
    expect(formatIssues(checkScales([second, first]))).toBe(
      '  scales.purpose: Out of order (Use the order of dimensionIds)',
    );
  });
});
