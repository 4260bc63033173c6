import type { Metric } from '../catalogue-schema';

/** Where the working time goes, how far a platform is used, and how the work affects people. */
export const flowAndPeopleMetrics: readonly Metric[] = [
  {
    id: 'unplanned-work-share',
    name: 'Unplanned work share',
    aliases: ['Unplanned work', 'Rework', 'Firefighting', 'Interrupt work', 'Break-fix work'],
    subject: 'flow-and-people',
    definition: 'The share of working time that goes into what nobody planned: repairs, rework and interruptions.',
    formula: String.raw`\frac{\text{hours of unplanned work}}{\text{hours worked}}`,
    unit: '%',
    models: ['devops', 'sysops'],
    caution:
      'In the survey of 2016 by Puppet and DORA, high performers reported 21% and low performers 27%: estimates by respondents, ten years old. Use such figures only to see the direction.',
    misuse:
      'Don’t aim at zero: a team that helps others is interrupted. Don’t demand time sheets for it; counting for one week a quarter is enough.',
    sources: ['dora-2016'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'manual-work-share',
    name: 'Manual work share',
    aliases: ['Share of manual work', 'Manual effort', 'Manual tasks'],
    subject: 'flow-and-people',
    definition:
      'The share of an activity that is done by hand, asked separately for configuration, testing, deployment and approval.',
    formula: String.raw`\frac{\text{work done by hand}}{\text{work of the activity}}`,
    unit: '%',
    models: ['devops', 'sysops'],
    caution:
      'In DORA’s report of 2018 the median for deployments was 5% among elite and 30% among low performers, but for approvals it was 75% among medium and 40% among low: it doesn’t fall evenly. All of these are estimates.',
    misuse:
      'Don’t automate in the order of these shares. Start where work by hand fails, waits or grows with the service.',
    sources: ['dora-2018'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'platform-adoption',
    name: 'Platform adoption',
    aliases: ['Paved road adoption', 'Golden path adoption', 'Internal platform adoption', 'Developer platform usage'],
    subject: 'flow-and-people',
    definition:
      'Of the teams that could use an internal platform, the share that do. Show beside it what they think of it, from a short survey.',
    formula: String.raw`\frac{\text{teams that use the platform}}{\text{teams that could}}`,
    unit: '%',
    models: ['devops'],
    caution:
      'Compulsory use says nothing about quality. Count a team when its service runs on the platform, not when it has an account. DORA’s report of 2024 links platforms with more productivity, but also with less stable change.',
    misuse:
      'Don’t force it to 100%. A team that leaves the paved road for a good reason shows what the platform lacks.',
    sources: ['dora-platform-engineering', 'cncf-platforms', 'dora-2024'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'time-to-first-deployment',
    name: 'Time to first deployment',
    aliases: ['Time to first deploy', 'New service lead time', 'Time to production', 'Onboarding time'],
    subject: 'flow-and-people',
    definition:
      'Time from the decision to start a new service until its first release in production. It shows what the path to production demands of a newcomer.',
    formula: String.raw`\operatorname{median}(\text{first release in production} - \text{service begun})`,
    unit: 'hours or days',
    models: ['devops'],
    caution:
      'There are few new services, so look at each one: which step waited for whom? Take the start from a record, such as the first commit, not from memory.',
    misuse:
      'Don’t improve it with a template that releases an empty page. And don’t assume that a quick start makes everything easy: most of the work comes later.',
    sources: ['cncf-platforms'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'known-twice-share',
    name: 'Systems known twice',
    aliases: ['Truck factor above one', 'Bus factor above one', 'Knowledge coverage'],
    subject: 'flow-and-people',
    definition:
      'The share of important systems on which at least two people have done the critical tasks alone within the last year.',
    formula: String.raw`\frac{\text{systems with two or more people}}{\text{important systems}}`,
    unit: '%',
    models: ['sysops', 'techops', 'netops'],
    caution:
      'Only what was done alone counts. Having watched, or having read the page, is not enough for a night on call.',
    misuse: 'Don’t rank people by it. If one person is needed everywhere, the organisation has created that risk.',
    sources: ['truck-factor-2016'],
    evidence: 'practice',
    checkedOn: '2026-11-26',
  },
  {
    id: 'on-call-health',
    name: 'On-call health',
    aliases: ['Burnout', 'Out-of-hours pages', 'Pages per person per week', 'On-call wellbeing'],
    subject: 'flow-and-people',
    definition:
      'How well people bear on-call duty: pages outside working hours for each person and week, beside the answers to a short anonymous survey.',
    formula: String.raw`\frac{\text{pages out of hours}}{\text{people on call} \times \text{weeks}}`,
    unit: 'pages per person and week',
    models: ['sysops', 'devops', 'netops', 'techops', 'sre'],
    caution:
      'Look at the person with the most, not at the mean: duty tends to gather on those who know most. In DORA’s research of 2021 SRE practice went with less burnout; a survey can’t show which came first.',
    misuse:
      'Don’t rank people by it, and don’t ask in a team so small that answers can be traced to people. Don’t pay a bonus for pages: it rewards noise.',
    sources: ['dora-2021', 'sre-book-on-call'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
];
