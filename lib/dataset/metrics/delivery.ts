import type { Metric } from '../catalogue-schema';

/** Four of DORA's five measures of software delivery. The fifth, failed deployment recovery time, is in `time-and-failure.ts`. */
export const deliveryMetrics: readonly Metric[] = [
  {
    id: 'change-lead-time',
    name: 'Change lead time',
    aliases: ['Lead time for changes', 'Lead time', 'Commit-to-deploy time', 'LTFC'],
    subject: 'delivery',
    definition:
      'Time from the moment a change is committed to version control until it runs in production. One of DORA’s five, under throughput.',
    formula: String.raw`\operatorname{median}(\text{in production} - \text{committed})`,
    unit: 'hours or days',
    models: ['devops'],
    caution:
      'Measure one service at a time. It is not the time from an idea to its use, nor from a ticket to its closing: those clocks start earlier. Squashed commits and long-lived branches hide waiting time.',
    misuse:
      'Don’t push it down alone: quote change fail rate beside it. DORA warns against making a metric the goal and against comparing services that have little in common.',
    sources: ['dora-metrics'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'deployment-frequency',
    name: 'Deployment frequency',
    aliases: ['Release frequency', 'Deploys per day', 'Deployments per week'],
    subject: 'delivery',
    definition:
      'How often changes go to production, as deployments in a period or as the interval between them. One of DORA’s five, under throughput.',
    formula: String.raw`\frac{\text{deployments to production}}{\text{period}}`,
    unit: 'per day or per week',
    models: ['devops'],
    caution:
      'Count per service, not per company: a hundred services that deploy once a year look busy in total. Count only deployments to production, and say how you count a rollout in stages.',
    misuse:
      'Don’t set a number as a target. People could meet it by splitting a release into five empty ones. What matters is that batches are small and that a deployment is an ordinary event.',
    sources: ['dora-metrics', 'dora-capabilities'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'change-fail-rate',
    name: 'Change fail rate',
    aliases: ['Change failure rate', 'CFR', 'Deployment failure rate', 'Change failure percentage'],
    subject: 'delivery',
    definition:
      'The share of deployments to production that needed immediate intervention, such as a roll-back or a hotfix. One of DORA’s five, under instability.',
    formula: String.raw`\frac{\text{deployments that needed immediate intervention}}{\text{deployments}}`,
    unit: '%',
    models: ['devops', 'sysops', 'netops'],
    caution:
      'It divides by deployments, not by incidents or change records. The bands of 2024, the last that DORA published, are reported as 5% elite, 20% high, 10% medium and 40% low: groups found in one year’s answers, not limits to keep to.',
    misuse:
      'Don’t lower it by deploying less often: fewer deployments are larger ones. Don’t compute it as one minus the change success rate of a ticket system, which counts other things.',
    sources: ['dora-metrics', 'dora-2024'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'deployment-rework-rate',
    name: 'Deployment rework rate',
    aliases: ['Rework rate', 'Unplanned deployment rate'],
    subject: 'delivery',
    definition:
      'The share of deployments that were not planned and were made because of a problem in production. The newest of DORA’s five, added in 2024, under instability.',
    formula: String.raw`\frac{\text{unplanned deployments made to fix production}}{\text{deployments}}`,
    unit: '%',
    models: ['devops'],
    caution:
      'DORA has published no band for it. Mark the reason of a deployment when it is made: afterwards nobody remembers which one was a repair.',
    misuse:
      'Don’t hide repairs in planned releases to keep it low: users then wait longer. Don’t add it to change fail rate, because one failure may show in both.',
    sources: ['dora-metrics', 'dora-metrics-history'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
];
