import type { Term } from '../glossary-schema';

const checkedOn = '2026-11-20';
/** Words of reliability. */
export const reliability: readonly Term[] = [
  {
    id: 'sli',
    term: 'SLI',
    aliases: ['service level indicator'],
    field: 'reliability',
    definition:
      'A measured ratio of good events to valid ones, taken as near to the user as possible: for instance the share of requests answered correctly within 300 ms.',
    seeAlso: { terms: ['slo'], metrics: ['sli'], models: ['sre'] },
    sources: ['sre-book-slo'],
    evidence: 'secondary',
    checkedOn,
  },
  {
    id: 'slo',
    term: 'SLO',
    aliases: ['service level objective'],
    field: 'reliability',
    definition:
      'A target for an indicator over a window of time, such as 99.9% over 30 days. It helps only if agreed consequences follow when it is missed.',
    seeAlso: { terms: ['sli', 'error-budget', 'sla'], metrics: ['slo'], practices: ['first-objective'] },
    sources: ['sre-book-slo', 'sre-workbook-team-lifecycles'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'sla',
    term: 'SLA',
    aliases: ['service level agreement'],
    field: 'reliability',
    definition:
      'A contract on the level of a service, with consequences when it is missed. A team keeps a stricter objective for itself, so that it is warned before the contract is broken.',
    seeAlso: { terms: ['slo'], metrics: ['sla'], practices: ['promise-below-objective'] },
    sources: ['sre-book-slo'],
    evidence: 'secondary',
    checkedOn,
  },
  {
    id: 'error-budget',
    term: 'error budget',
    aliases: ['unreliability budget'],
    field: 'reliability',
    definition:
      'The unreliability that an objective allows: one minus the objective. At 99.9% over 30 days that is 43.2 minutes. While some is left, changes may go out; when it is spent, reliability comes first.',
    seeAlso: { terms: ['slo', 'burn-rate'], metrics: ['error-budget'], practices: ['budget-policy'] },
    sources: ['sre-workbook-error-budget-policy', 'sre-book-slo'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'burn-rate',
    term: 'burn rate',
    aliases: ['budget burn'],
    field: 'reliability',
    definition:
      'How fast an error budget is being spent, against the pace that would use it up exactly at the end of the window. At a rate of 14.4 a budget of 30 days is gone in 50 hours.',
    seeAlso: { terms: ['error-budget'], metrics: ['burn-rate'], practices: ['burn-rate-paging'] },
    sources: ['sre-workbook-alerting'],
    evidence: 'secondary',
    checkedOn,
  },
  {
    id: 'toil',
    term: 'toil',
    aliases: [],
    field: 'reliability',
    definition:
      'Work tied to running a service that is done by hand, recurs, could be automated, leaves nothing of lasting value behind, and grows with the service. Meetings and planning are not toil, however dull.',
    seeAlso: { metrics: ['toil-share'], practices: ['toil-log', 'operations-cap'], models: ['sre'] },
    sources: ['sre-book-toil', 'sre-workbook-toil'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'golden-signals',
    term: 'golden signals',
    aliases: ['four golden signals'],
    field: 'reliability',
    definition:
      'The four readings to look at first on any service: latency, traffic, errors and saturation. They show trouble as users meet it before they show its cause.',
    seeAlso: { metrics: ['latency', 'traffic', 'error-rate', 'saturation'], practices: ['same-four-signals'] },
    sources: ['sre-book-monitoring'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'observability',
    term: 'observability',
    aliases: [],
    field: 'reliability',
    definition:
      'How well the inner state of a running system can be told from what it emits: metrics, logs and traces. Monitoring answers the questions one expected; observability helps with those nobody expected.',
    seeAlso: { terms: ['golden-signals'], metrics: ['proactive-detection-rate'], practices: ['release-watch'] },
    sources: ['dora-capabilities'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'post-mortem',
    term: 'post-mortem',
    aliases: ['blameless post-mortem', 'incident review', 'retrospective'],
    everyday: ['retrospective'],
    field: 'reliability',
    definition:
      'A written account of an incident: what happened, what it did to users, what helped, and what will be changed by whom. Blameless means that it looks for causes in the system and not for somebody to punish.',
    seeAlso: {
      terms: ['runbook'],
      metrics: ['post-mortem-action-closure'],
      practices: ['blameless-post-mortem', 'joint-review'],
    },
    sources: ['sre-book-introduction', 'sre-book-postmortems'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'on-call',
    term: 'on-call duty',
    aliases: ['on call', 'rota', 'pager duty'],
    field: 'reliability',
    definition:
      'A turn of being reachable and ready to act when a system raises an alarm. Google’s book sets a minimum of eight people for one site, and at most two incidents in a shift of twelve hours.',
    seeAlso: { metrics: ['on-call-load', 'on-call-health'], practices: ['rota-that-lasts', 'builders-on-the-rota'] },
    sources: ['sre-book-on-call'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'incident',
    term: 'incident',
    aliases: ['outage'],
    everyday: ['outage'],
    field: 'reliability',
    definition:
      'An unplanned interruption of a service, or a fall in its quality, that somebody has to act upon. What counts as one is fixed by each organisation, which is why numbers of incidents can’t be compared between two of them.',
    seeAlso: { terms: ['mttr', 'post-mortem'], metrics: ['incident-rate'] },
    sources: ['nist-800-61r3', 'iso-20000-1'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'mttr',
    term: 'MTTR',
    aliases: ['mean time to repair', 'mean time to recover', 'mean time to resolve', 'mean time to respond'],
    field: 'reliability',
    definition:
      'An abbreviation with four readings: mean time to repair, to recover, to resolve or to respond. Ask where the clock starts and where it stops. DORA replaced its own measure of that kind by failed deployment recovery time in 2023.',
    seeAlso: { terms: ['incident', 'dora'], metrics: ['mttr', 'failed-deployment-recovery-time', 'mttm'] },
    sources: ['incident-metrics-in-sre', 'dora-metrics-history'],
    evidence: 'verified',
    checkedOn,
  },
];
