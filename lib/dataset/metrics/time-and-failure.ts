import type { Metric } from '../catalogue-schema';

/** How long failures last, how often they occur, and how much of either is acceptable. */
export const timeAndFailureMetrics: readonly Metric[] = [
  {
    id: 'mttr',
    name: 'MTTR',
    aliases: [
      'Mean time to repair',
      'Mean time to recover',
      'Mean time to recovery',
      'Mean time to restore',
      'Mean time to resolve',
      'Mean time to respond',
      'Recovery time',
    ],
    subject: 'time-and-failure',
    definition:
      'Not one metric but a family: the mean time to repair, to recover, to resolve or to respond. The clock may start at the fault, at its detection or at the alert, and may stop when the service is back or when the cause is gone. A figure means something only with both ends named.',
    formula: String.raw`\frac{\sum (\text{named end} - \text{named start})}{\text{number of incidents}}`,
    unit: 'minutes or hours',
    models: ['sysops', 'devops', 'netops', 'techops', 'sre'],
    caution:
      'Time to restore matters: DORA’s page on monitoring calls it the key metric of an outage, and Google’s SRE book uses MTTR. The problem is the mean: recovery times are strongly skewed, and in Google’s simulations the mean is a poor guide to trends. Give the median, the 90th percentile and the number of incidents, or the minutes that users lost.',
    misuse:
      'Don’t compare teams whose clocks start and stop differently, and don’t judge a quarter by a rise or fall of the mean. It is no longer a DORA metric: in 2023 DORA replaced its measure with failed deployment recovery time.',
    sources: [
      'incident-metrics-in-sre',
      'void-mttr',
      'dora-metrics-history',
      'dora-monitoring',
      'sre-book-introduction',
    ],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'failed-deployment-recovery-time',
    name: 'Failed deployment recovery time',
    aliases: ['FDRT', 'Failed deployment recovery', 'Time to restore service', 'Deployment recovery time'],
    subject: 'time-and-failure',
    definition:
      'How long it takes to recover from a deployment that failed and needed immediate intervention. One of DORA’s five; in 2023 it replaced DORA’s time to restore service, and it leaves out failures that no deployment caused, such as the loss of a data centre.',
    formula: String.raw`\operatorname{median}(\text{service restored} - \text{failed deployment})`,
    unit: 'hours',
    models: ['devops'],
    caution:
      'DORA says neither when the clock starts nor how times are combined: the failed deployment and the median are our choice, so note yours. DORA counts it under throughput, not under instability. With few failed deployments a month the median jumps: look at individual cases too.',
    misuse:
      'Don’t fill it with all incidents: then it is MTTR under a new name. Don’t quote it without the change fail rate, because a team that rarely fails may recover slowly and still do well.',
    sources: ['dora-metrics', 'dora-metrics-history'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'mttd',
    name: 'Mean time to detect (MTTD)',
    aliases: ['Time to detect', 'Mean time to detection', 'Mean time to discover', 'Detection time'],
    subject: 'time-and-failure',
    definition:
      'Time from the start of a fault to the moment the organisation knows of it, by an alert or by a report. It measures monitoring rather than repair.',
    formula: String.raw`\frac{\sum (\text{detected} - \text{fault began})}{\text{number of incidents}}`,
    unit: 'minutes',
    models: ['sysops', 'netops', 'techops', 'sre'],
    caution:
      'The start is found afterwards, from logs, and is often a guess: say how it was set. Like all such times it is skewed, so read the median beside the mean.',
    misuse:
      'Don’t shorten it by alerting on everything: the alerts that need no action rise, and the important one drowns. Read it together with alert precision.',
    sources: ['dora-capabilities', 'incident-metrics-in-sre'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'mtta',
    name: 'Mean time to acknowledge (MTTA)',
    aliases: ['Time to acknowledge', 'Mean time to acknowledgement', 'Acknowledgement time'],
    subject: 'time-and-failure',
    definition:
      'Time from an alert to the moment a person takes it on. It shows whether alerts reach somebody who can act, at night as well.',
    formula: String.raw`\frac{\sum (\text{acknowledged} - \text{alert sent})}{\text{number of alerts}}`,
    unit: 'minutes',
    models: ['sysops', 'netops', 'techops', 'sre'],
    caution:
      'Pressing a button counts as taking it on, whether or not work begins. Split it by working hours and nights, and look at the longest cases: they show where the rota has holes.',
    misuse:
      'Don’t set it as a target for individuals. It teaches them to acknowledge first and look later, and it punishes those who are called most.',
    sources: ['sre-book-on-call', 'incident-metrics-in-sre'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'mttm',
    name: 'Mean time to mitigate (MTTM)',
    aliases: ['Time to mitigate', 'Mean time to mitigation', 'Mitigation time'],
    subject: 'time-and-failure',
    definition:
      'Time from the start of an incident until users no longer suffer from it, although its cause may remain. A roll-back or a move of traffic often ends the harm long before the repair.',
    formula: String.raw`\frac{\sum (\text{users unharmed} - \text{incident began})}{\text{number of incidents}}`,
    unit: 'minutes',
    models: ['sre'],
    caution:
      'It has the weakness of MTTR: in Google’s simulations on incident data it was a poor basis for decisions and for trends. Use the median, and look at each long case.',
    misuse:
      'Don’t let it replace the repair: an incident that is mitigated and never understood returns. Don’t infer from a lower mean that an improvement worked.',
    sources: ['incident-metrics-in-sre', 'void-mttr'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'mtbf',
    name: 'Mean time between failures (MTBF)',
    aliases: ['Time between failures', 'Mean operating time between failures'],
    subject: 'time-and-failure',
    definition:
      'Operating time of a repairable system divided by the number of its failures. It comes from the reliability of hardware.',
    formula: String.raw`\frac{\text{operating time}}{\text{number of failures}}`,
    unit: 'hours',
    models: ['sysops', 'netops', 'sre'],
    caution:
      'It assumes that the system stays the same. Software changes weekly, so last year’s failures say little about next year. Where MTBF counts up-time only, availability is MTBF divided by the sum of MTBF and the mean time to restore.',
    misuse:
      'Don’t read it as a lifetime: an MTBF of a million hours describes a large fleet over a short time, not one disk for a century. It is an incident statistic, not a service level objective.',
    sources: ['iec-61703', 'article-devops-vs-sre'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'mttf',
    name: 'Mean time to failure (MTTF)',
    aliases: ['Time to failure', 'Mean operating time to failure', 'Mean lifetime'],
    subject: 'time-and-failure',
    definition:
      'Mean time until an item fails that is replaced rather than repaired, such as a disk, a fan or a battery.',
    formula: String.raw`\frac{\sum \text{operating time until failure}}{\text{number of failed items}}`,
    unit: 'hours',
    models: ['sysops'],
    caution:
      'Items that are still running have no time to failure yet. A mean over the failed ones alone is too low while most of the fleet is alive.',
    misuse:
      'Don’t plan the replacement of a single device by it. Plan spare parts for a fleet, and watch the age and the error counters of the devices.',
    sources: ['iec-61703'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'incident-rate',
    name: 'Incident rate',
    aliases: ['Incident frequency', 'Incidents per month', 'Number of incidents', 'Incident count'],
    subject: 'time-and-failure',
    definition:
      'Incidents in a period, split by severity, in relation to the size of what is operated: per month, per thousand deployments, devices or users.',
    formula: String.raw`\frac{\text{incidents}}{\text{months, deployments, devices or users}}`,
    unit: 'count per chosen base',
    models: ['sysops', 'techops', 'sre'],
    caution:
      'More reports can look like a decline in quality: when a team starts to record incidents, the figure rises. State what counts as an incident, and don’t change that for a year.',
    misuse:
      'Don’t reward few incidents: people then stop reporting them. Don’t compare it with change fail rate or change success rate, which divide by something else.',
    sources: ['nist-800-61r3', 'aws-cloudops-guide'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'availability',
    name: 'Availability',
    aliases: ['Uptime', 'Up-time', 'Service availability', 'Nines', 'Downtime'],
    subject: 'time-and-failure',
    definition:
      'The share of time in which a service works, or the share of valid requests that it answers well. The two differ: ten minutes without service weigh more at noon than at four in the morning only when requests are counted.',
    formula: String.raw`\frac{\text{total time} - \text{downtime}}{\text{total time}} \text{ or } \frac{\text{good requests}}{\text{valid requests}}`,
    unit: '%',
    models: ['sysops', 'netops', 'techops', 'sre'],
    caution:
      'Say whether planned maintenance counts and from where it is measured. A server that answers a ping isn’t a service that works. By arithmetic, 99.9% leaves 43.2 minutes in 30 days, and 99.99% leaves 4.32.',
    misuse:
      'Don’t aim at 100%, which Google’s book calls the wrong target, and don’t average it over many services: one that is down all day vanishes in the mean.',
    sources: ['sre-book-introduction', 'sre-book-slo', 'sre-book-availability-table'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'change-related-incident-share',
    name: 'Change-related incident share',
    aliases: ['Incidents caused by change', 'Change-induced incidents', 'Change-related incidents'],
    subject: 'time-and-failure',
    definition:
      'The share of incidents caused by the organisation’s own change: to code, configuration, data or equipment. It shows whether safer change would pay.',
    formula: String.raw`\frac{\text{incidents caused by a change}}{\text{incidents}}`,
    unit: '%',
    models: ['sysops', 'netops', 'techops'],
    caution:
      'Judge the cause after the review, not from the first guess in the ticket. For orientation: in Uptime Institute’s analysis of 2025, as reported, 50% named configuration or change management among the causes of major network outages, and 62% among those of system and software outages; several could be named.',
    misuse:
      'Don’t answer a high share with fewer and larger changes: each then hides more faults. A high share in a year of few incidents may also mean that little else fails.',
    sources: ['uptime-2025-network'],
    evidence: 'secondary',
    checkedOn: '2026-11-26',
  },
  {
    id: 'rto',
    name: 'Recovery time objective (RTO)',
    aliases: ['RTO', 'Restore time objective', 'Recovery time target'],
    subject: 'time-and-failure',
    definition:
      'The longest time a service may be gone after a large failure before the harm is no longer acceptable. Its owner sets it; operations staff show by a test that it can be met.',
    formula: String.raw`\text{service restored} - \text{service lost} \leq \text{RTO}`,
    unit: 'hours',
    models: ['sysops', 'techops'],
    caution:
      'An objective without a tested time beside it is only a hope. Measure from the loss, not from the decision to recover, and include what the service depends on.',
    misuse:
      'Don’t give every system the same short objective: nobody can pay for it, and in the emergency nobody knows what comes first.',
    sources: ['nist-800-34'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'rpo',
    name: 'Recovery point objective (RPO)',
    aliases: ['RPO', 'Restore point objective', 'Tolerable data loss', 'Recovery point target'],
    subject: 'time-and-failure',
    definition:
      'How much data may be lost at most, counted in time back from a failure. It decides how often data have to be copied.',
    formula: String.raw`\text{time of failure} - \text{last copy that restores} \leq \text{RPO}`,
    unit: 'minutes or hours',
    models: ['sysops', 'techops'],
    caution:
      'Only a copy that restores counts. Systems that exchange data need a common point: a ledger and its payments restored to different hours don’t match.',
    misuse:
      'Don’t infer it from the backup schedule. A nightly job that failed for a week leaves eight days, and replication copies a deletion as faithfully as anything else.',
    sources: ['nist-800-34'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
];
