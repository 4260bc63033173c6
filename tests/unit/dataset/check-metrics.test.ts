import { describe, expect, test } from 'vitest';
import { metricSubjectIds } from '@/lib/dataset/catalogue-schema';
import { checkMetrics } from '@/lib/dataset/check-metrics';
import type { Issue } from '@/lib/shared/issue';
import { madeUpMetric } from './made-up-metric';

const messages = (issues: readonly Issue[]) => issues.map(({ message }) => message);

/** One for each subject, in their order. */
const metrics = metricSubjectIds.map((subject) => ({ ...madeUpMetric(subject), subject }));

test('metrics of every subject, in the order of the subjects, have no issue', () => {
  expect(checkMetrics(metrics)).toEqual([]);
});

test('a metric out of the order of the subjects is reported', () => {
  const [first, ...others] = metrics;
  if (!first) throw new Error('There are metrics');
  expect(checkMetrics([...others, first])).toEqual([
    {
      path: 'metrics.time-and-failure',
      message: 'Out of order',
      hint: 'The order is time-and-failure, delivery, reliability, infrastructure, change-and-network, flow-and-people',
    },
  ]);
});

test('a subject without a metric is reported', () => {
  const others = metrics.filter(({ subject }) => subject !== 'infrastructure');
  expect(messages(checkMetrics(others))).toEqual(['The subject infrastructure is empty']);
});

test('a name stands for one metric', () => {
  const [first, ...others] = metrics;
  if (!first) throw new Error('There are metrics');
  expect(messages(checkMetrics([{ ...first, name: 'the metric DELIVERY' }, ...others]))).toEqual([
    '"The metric delivery" is a name of time-and-failure already',
  ]);
});

describe('formulas', () => {
  const issuesOf = (formula: string) =>
    messages(checkMetrics(metrics.map((metric, index) => (index === 0 ? { ...metric, formula } : metric))));

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
