import { expect, test } from 'vitest';
import { perModel } from '@/lib/engine/points';
import { firstPosition, near, ranking } from '@/lib/engine/ranking';

const shares = (some: Partial<ReturnType<typeof perModel>>) => ({ ...perModel(() => 0), ...some });

test('the models are ranked by share, those in a tie in their fixed order, though a rounding error parts them', () => {
  // 0.1 + 0.2 is 0.30000000000000004
  expect(ranking(shares({ sre: 0.4, netops: 0.1 + 0.2, devops: 0.3 }))).toEqual([
    'sre',
    'devops',
    'netops',
    'sysops',
    'techops',
  ]);
});

test('the first is the same for points and for what a change would make of them', () => {
  expect(firstPosition([0.3, 0.1 + 0.2, 0, 0, 0])).toBe(0);
  expect(firstPosition([0.3, 0.3, 0, 0, 0], [0, 0.01, 0, 0, 0])).toBe(1);
  expect(firstPosition([0.3, 0.1, 0, 0, 0], [0, 0.2, 0, 0, 0])).toBe(0);
});

test('the models near the first are named highest first', () => {
  expect(near(shares({ sysops: 0.25, devops: 0.4, sre: 0.35 }), 0.1)).toEqual(['devops', 'sre']);
});
