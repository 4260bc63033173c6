import { describe, expect, test } from 'vitest';
import { modelIds } from '@/lib/dataset';
import { homePage } from '@/lib/guide/home/home-page';
import { currentEdition } from '@/lib/questionnaire';

describe('the first page', () => {
  const page = homePage();

  test('lists every model once, in the fixed order, each with its page', () => {
    expect(page.models.map(({ id }) => id)).toEqual(modelIds);
    expect(page.models.map(({ href }) => href)).toEqual(modelIds.map((id) => `/models/${id}`));
  });

  test('names the models as part of a sentence', () => {
    expect(page.names).toMatch(/^SysOps, DevOps, .+ and SRE$/);
  });

  test('puts every model on the map, within its axes', () => {
    expect(page.map).toHaveLength(modelIds.length);
    for (const { pace, breadth } of page.map) {
      expect(Math.min(pace, breadth)).toBeGreaterThanOrEqual(0);
      expect(Math.max(pace, breadth)).toBeLessThanOrEqual(1);
    }
  });

  test('asks about every two models, and leads to the page that answers', () => {
    expect(page.pairs).toHaveLength(10);
    expect(page.pairs).toContainEqual({ label: 'DevOps or SRE?', href: '/compare/devops-vs-sre' });
  });

  test('counts the questions of the current edition; the quick set is a part of them', () => {
    expect(page.counts.questions).toBe(currentEdition.questions.length);
    expect(page.counts.quick).toBeGreaterThan(0);
    expect(page.counts.quick).toBeLessThan(page.counts.questions);
  });
});
