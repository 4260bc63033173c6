import { describe, expect, test } from 'vitest';
import { models } from '@/lib/dataset';
import { standingOf } from '@/lib/guide/browser/result/standing';
import { exampleResult } from '@/lib/guide/home/example-result';
import { resultPage } from '@/lib/guide/result/result-page';

const none = { sysops: 0, devops: 0, netops: 0, techops: 0, sre: 0 };
const regionOf = (id: string) => models.find((model) => model.id === id)?.region ?? { pace: NaN, breadth: NaN };

describe('the standing of a blend', () => {
  test('is the place of the model where there is only one', () => {
    for (const { id, region } of models) expect(standingOf({ ...none, [id]: 1 }, models)).toEqual(region);
  });

  test('lies between two models, nearer to the one with the larger share', () => {
    const [a, b] = [regionOf('devops'), regionOf('techops')];
    const { pace, breadth } = standingOf({ ...none, devops: 0.75, techops: 0.25 }, models);
    expect(pace).toBeCloseTo(0.75 * a.pace + 0.25 * b.pace);
    expect(breadth).toBeCloseTo(0.75 * a.breadth + 0.25 * b.breadth);
  });
});

describe('the worked example', () => {
  test('is the result that its link opens', () => {
    const example = exampleResult();
    const lookup = resultPage(example.path.slice('/r/'.length));
    expect(lookup).toMatchObject({
      kind: 'result',
      result: { verdict: { sentence: example.sentence }, blend: example.blend },
    });
    expect(example.blend.reduce((sum, { percent }) => sum + percent, 0)).toBe(100);
  });
});
