import { describe, expect, test } from 'vitest';
import { dimensionIds, workAreaIds } from '@/lib/dataset';
import { currentEdition, editions } from '@/lib/questionnaire';
import { checkEdition } from '@/lib/questionnaire/check';
import { editionSchema } from '@/lib/questionnaire/schema';
import { formatIssues } from '@/lib/shared/issue';

describe.each(editions)('edition $id', (edition) => {
  test('breaks no rule', () => {
    expect(editionSchema.safeParse(edition).error).toBeUndefined();
    expect(formatIssues(checkEdition(edition))).toBe('');
  });

  test('has 24 to 30 questions, four to seven in each work area, and nine in the quick set', () => {
    expect(edition.questions.length).toBeGreaterThanOrEqual(24);
    expect(edition.questions.length).toBeLessThanOrEqual(30);
    expect(edition.questions.filter(({ quick }) => quick)).toHaveLength(9);
    for (const area of workAreaIds) {
      const count = edition.questions.filter((question) => question.area === area).length;
      expect([area, count >= 4 && count <= 7]).toEqual([area, true]);
    }
  });

  test('asks nothing that no answer votes on', () => {
    const silent = edition.questions.filter(({ options }) =>
      options.every(({ votes }) => Object.keys(votes).length === 0),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('belongs with every question to a row of the comparison', () => {
    for (const { dimension } of edition.questions) expect(dimensionIds).toContain(dimension);
  });
});

test('the current edition is the newest', () => {
  expect(currentEdition).toBe(editions.at(-1));
});
