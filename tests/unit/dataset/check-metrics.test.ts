import { describe, expect, test } from 'vitest';
import { checkMetrics } from '@/lib/dataset/check-metrics';
import type { Issue } from '@/lib/shared/issue';
import { madeUpMetric } from './made-up-metric';

const messages = (issues: readonly Issue[]) => issues.map(({ message }) => message);

test('a name stands for one metric', () => {
  const metrics = [madeUpMetric('first'), { ...madeUpMetric('second'), aliases: ['the metric FIRST'] }];
  expect(messages(checkMetrics(metrics))).toEqual(['"the metric FIRST" is a name of first already']);
});

describe('formulas', () => {
  const issuesOf = (formula: string) => messages(checkMetrics([{ ...madeUpMetric('first'), formula }]));

  test('of the known commands are right', () => {
    expect(issuesOf(String.raw`\operatorname{median}(\text{end} - \text{start}) \leq 1`)).toEqual([]);
  });

  test('with another command are reported, each command once', () => {
    expect(issuesOf(String.raw`\sqrt{\text{a}} + \sqrt{\text{b}} \quad c`)).toEqual([
      String.raw`Uses \sqrt`,
      String.raw`Uses \quad`,
    ]);
  });

  test.each([String.raw`\text{a`, String.raw`\text a}`, '}{'])(
    'with braces that don’t match are reported: %s',
    (formula) => {
      expect(issuesOf(formula)).toEqual(['Its braces don’t match']);
    },
  );

  test('with a bare % are reported, because TeX takes the rest for a comment', () => {
    expect(issuesOf(String.raw`\text{100 %}`)).toEqual(['Has a %']);
  });
});
