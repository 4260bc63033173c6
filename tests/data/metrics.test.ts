import { describe, expect, test } from 'vitest';
import { metricSchema } from '@/lib/dataset/catalogue-schema';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { checkMetrics } from '@/lib/dataset/check-metrics';
import { modelIds } from '@/lib/dataset/ids';
import { metrics } from '@/lib/dataset/metrics';
import { sources } from '@/lib/dataset/sources';
import { formatIssues } from '@/lib/shared/issue';

/** The real glossary of metrics. */

describe('the metrics', () => {
  test('have no issue in structure, ids, sources, subjects, names or formulas', () => {
    const issues = [...checkCatalogue('metrics', metricSchema, metrics, sources), ...checkMetrics(metrics)];
    expect(formatIssues(issues)).toBe('');
  });

  test('are these, in this order: their ids are in links', () => {
    expect(metrics.map(({ id }) => id)).toEqual([
      ...['mttr', 'failed-deployment-recovery-time', 'mttd', 'mtta', 'mttm', 'mtbf', 'mttf', 'incident-rate'],
      ...['availability', 'change-related-incident-share', 'rto', 'rpo'],
      ...['change-lead-time', 'deployment-frequency', 'change-fail-rate', 'deployment-rework-rate'],
      ...['sli', 'slo', 'sla', 'error-budget', 'error-budget-remaining', 'burn-rate'],
      ...['latency', 'traffic', 'error-rate', 'saturation'],
      ...['toil-share', 'on-call-load', 'alert-precision', 'post-mortem-action-closure'],
      ...['patch-compliance', 'time-to-patch', 'vulnerability-backlog-age', 'time-to-locate', 'configuration-drift'],
      ...['baseline-compliance', 'backup-success', 'restore-test-success', 'dr-drill-pass-rate'],
      ...['capacity-headroom', 'access-review-completion', 'cost-per-unit'],
      ...['change-success-rate', 'standard-change-share', 'emergency-change-share', 'unauthorised-change-rate'],
      ...['network-change-lead-time', 'network-mttr', 'outage-reduction', 'pre-change-validation-coverage'],
      ...[
        'automation-coverage',
        'source-of-truth-accuracy',
        'path-quality',
        'signed-routes-share',
        'proactive-detection-rate',
      ],
      ...['unplanned-work-share', 'manual-work-share', 'platform-adoption', 'time-to-first-deployment'],
      ...['known-twice-share', 'on-call-health'],
    ]);
  });

  test('are sorted by these subjects, whose ids are in links', () => {
    const subjects = metrics.map(({ subject }) => subject);
    expect([...new Set(subjects)].map((id) => [id, subjects.filter((subject) => subject === id).length])).toEqual([
      ['time-and-failure', 12],
      ['delivery', 4],
      ['reliability', 14],
      ['infrastructure', 12],
      ['change-and-network', 13],
      ['flow-and-people', 6],
    ]);
  });

  test('give every model at least five', () => {
    const few = modelIds.filter((model) => metrics.filter(({ models }) => models.includes(model)).length < 5);
    expect(few).toEqual([]);
  });

  test('have exactly five that are DORA’s', () => {
    const five = metrics.filter(({ definition }) => definition.includes('DORA’s five')).map(({ id }) => id);
    expect(five).toEqual([
      'failed-deployment-recovery-time',
      'change-lead-time',
      'deployment-frequency',
      'change-fail-rate',
      'deployment-rework-rate',
    ]);
  });

  test('explain MTTR as a family and find it by each of its names', () => {
    const mttr = metrics.find(({ id }) => id === 'mttr');
    expect(mttr?.definition).toContain('to repair, to recover, to resolve or to respond');
    expect(mttr?.misuse).toContain('no longer a DORA metric');
    for (const verb of ['repair', 'recover', 'restore', 'resolve', 'respond']) {
      expect(mttr?.aliases).toContain(`Mean time to ${verb}`);
    }
  });

  test('say of every mean time what starts and what stops the clock', () => {
    const times = metrics.filter(({ name }) => /^mean time to (detect|ack|mit)/i.test(name));
    expect(times).toHaveLength(3);
    for (const { formula } of times) expect(formula).toMatch(/\\sum \(\\text\{[^}]+\} - \\text\{[^}]+\}\)/);
  });
});
