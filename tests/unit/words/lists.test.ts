import { expect, test } from 'vitest';
import { inList } from '@/lib/words/lists';

test.each([
  [['A'], 'A', 'A'],
  [['A', 'B'], 'A and B', 'A or B'],
  [['A', 'B', 'C'], 'A, B and C', 'A, B or C'],
])('%j as part of a sentence', (parts, conjunction, disjunction) => {
  expect(inList(parts)).toBe(conjunction);
  expect(inList(parts, 'or')).toBe(disjunction);
});
