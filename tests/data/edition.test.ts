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

  test('has about 24 questions, at least four in each work area, and nine in the quick set', () => {
    expect(edition.questions).toHaveLength(24);
    expect(edition.questions.filter(({ quick }) => quick)).toHaveLength(9);
    for (const area of workAreaIds) {
      expect([area, edition.questions.filter((question) => question.area === area).length]).toEqual([area, 4]);
    }
  });

  test('belongs with every question to a row of the comparison', () => {
    for (const { dimension } of edition.questions) expect(dimensionIds).toContain(dimension);
  });
});

test('the current edition is the newest', () => {
  expect(currentEdition).toBe(editions.at(-1));
});
