import type { Metric } from '../catalogue-schema';

/** What users experience of a service, how much failure is allowed, and how much work that is for the people on call. */
export const reliabilityMetrics: readonly Metric[] = [
  {
    id: 'sli',
    name: 'Service level indicator (SLI)',
    aliases: ['SLI', 'Service level indicators', 'Indicator'],
    subject: 'reliability',
    definition:
      'A measured ratio of good events to valid events of a service, such as the share of requests answered correctly within 300 ms. It says what users got, not what state a machine is in.',
    formula: String.raw`\frac{\text{good events}}{\text{valid events}}`,
    unit: '%',
    models: ['sre', 'devops'],
    caution:
      'Where it is measured decides what it sees: at the server, requests that never arrived are missing. Say which events are valid and what makes one good.',
    misuse:
      'Don’t turn every graph into an indicator. Processor load isn’t one, because users don’t notice it. For each service, two or three are enough to act on.',
    sources: ['sre-book-slo'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'slo',
    name: 'Service level objective (SLO)',
    aliases: ['SLO', 'Service level objectives', 'SLO attainment', 'Reliability target'],
    subject: 'reliability',
    definition:
      'A target for a service level indicator over a window, such as 99.9% of requests answered within 300 ms over 30 days. It says how reliable is reliable enough.',
    formula: String.raw`\text{SLI over the window} \geq \text{target}`,
    unit: '% over a window',
    models: ['sre', 'devops'],
    caution:
      'An objective without an agreed consequence is a graph with a line. It should usually be met and occasionally missed: one that is never missed is too low or measures the wrong thing.',
    misuse:
      'Don’t set 100%: Google’s book calls it the wrong target. Don’t take last year’s value as the objective either, but ask what users need and what the next step would cost.',
    sources: ['sre-book-slo', 'sre-book-introduction', 'sre-workbook-team-lifecycles'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'sla',
    name: 'Service level agreement (SLA)',
    aliases: ['SLA', 'Service level agreements', 'SLA compliance'],
    subject: 'reliability',
    definition:
      'A contract about the level of a service, with consequences when it is missed, such as money back. It is made with customers, and promises less than the team’s own objective.',
    formula: String.raw`\text{level measured as the contract says} \geq \text{level agreed}`,
    unit: '% or time, as agreed',
    models: ['techops', 'sre'],
    caution:
      'Read what the contract counts: many leave out maintenance, short interruptions and what suppliers cause. A service can keep its agreement while its users are unhappy.',
    misuse:
      'Don’t run a service by it. Once the agreement is broken, it is too late to act: the stricter objective has to warn you first.',
    sources: ['sre-book-slo'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'error-budget',
    name: 'Error budget',
    aliases: ['Error budgets', 'Unreliability budget', 'Failure budget'],
    subject: 'reliability',
    definition:
      'The unreliability that an objective allows: one minus the objective. It can be spent on releases and experiments, and when it is gone, reliability comes first.',
    formula: String.raw`(1 - \text{SLO}) \times \text{valid events}`,
    unit: 'events, or minutes of the window',
    models: ['sre'],
    caution:
      'By arithmetic, 99.9% over 30 days allows 43.2 minutes of full outage, or 10,000 bad requests out of ten million. In Google’s example policy an overspent budget stops all changes except the most urgent repairs and security fixes.',
    misuse:
      'Don’t announce a budget before those who own the product have signed what happens when it is spent. Don’t spend what is left at the end of a window to prove a point.',
    sources: ['sre-workbook-error-budget-policy', 'sre-book-slo'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'error-budget-remaining',
    name: 'Error budget remaining',
    aliases: ['Budget remaining', 'Remaining error budget', 'Budget left'],
    subject: 'reliability',
    definition:
      'The part of the error budget that hasn’t been spent yet in the present window. Below zero, the objective has been missed.',
    formula: String.raw`1 - \frac{\text{bad events}}{\text{bad events that the budget allows}}`,
    unit: '%',
    models: ['sre'],
    caution:
      'In a moving window the budget recovers when an old incident drops out, although nobody improved anything. Show the incidents that spent it beside the number.',
    misuse:
      'Don’t use what is left as an excuse for one bad incident. Google’s example policy asks for a post-mortem when a single incident spent more than 20% of a four-week budget.',
    sources: ['sre-workbook-error-budget-policy'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'burn-rate',
    name: 'Burn rate',
    aliases: ['Error budget burn rate', 'Budget burn rate', 'SLO burn rate'],
    subject: 'reliability',
    definition:
      'How fast the error budget is being spent, compared with a pace that would use it up exactly at the end of the window. At 1 it just lasts; at 14.4 a budget for 30 days is gone in 50 hours.',
    formula: String.raw`\frac{\text{observed error rate}}{1 - \text{SLO}}`,
    unit: 'multiple',
    models: ['sre'],
    caution:
      'Google’s starting points are for 99.9% over 30 days: page at 14.4 over one hour and at 6 over six hours, open a ticket at 1 over three days. With little traffic a single failed request can look like a fire.',
    misuse:
      'Don’t copy the numbers to another objective or window without computing them again, and don’t page on a short window alone: it fires on every blip.',
    sources: ['sre-workbook-alerting'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'latency',
    name: 'Latency',
    aliases: ['Response time', 'Golden signal latency', 'p99', 'p95', 'Tail latency'],
    subject: 'reliability',
    definition:
      'How long a service takes to answer a request. One of the four golden signals, read as percentiles: the value within which 50%, 95% or 99% of requests are answered.',
    formula: String.raw`\operatorname{percentile}(\text{answered} - \text{asked})`,
    unit: 'ms',
    models: ['sre', 'devops', 'netops'],
    caution:
      'Keep failed requests separate: an error in two milliseconds makes the figure look better. Percentiles of several machines or minutes can’t be averaged; add up their histograms.',
    misuse:
      'Don’t use the mean: it describes hardly any request and hides the slow ones, which are often those of the busiest customers.',
    sources: ['sre-book-monitoring'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'traffic',
    name: 'Traffic',
    aliases: ['Golden signal traffic', 'Request rate', 'Throughput', 'Load', 'Requests per second'],
    subject: 'reliability',
    definition:
      'How much demand there is on a service: requests, transactions, sessions or bits per second. One of the four golden signals, and the background against which to read the others.',
    formula: String.raw`\frac{\text{requests}}{\text{seconds}}`,
    unit: 'requests per second',
    models: ['sre', 'devops', 'netops'],
    caution:
      'A sudden fall is as telling as a rise: it may mean that users can’t reach the service at all. Compare with the same hour of the week before.',
    misuse: 'Don’t count retries, health checks and robots as demand: during an outage they grow while real use falls.',
    sources: ['sre-book-monitoring'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'error-rate',
    name: 'Error rate',
    aliases: ['Errors', 'Golden signal errors', 'Error ratio', 'Failed requests', 'Error frequency'],
    subject: 'reliability',
    definition:
      'The share of valid requests that fail: with an error code, with a wrong answer, or too late to be of use. One of the four golden signals.',
    formula: String.raw`\frac{\text{failed requests}}{\text{valid requests}}`,
    unit: '%',
    models: ['sre', 'devops'],
    caution:
      'A correct code with a wrong or empty page is an error too, and only a check from outside sees it. Decide once whether a client’s own mistakes count.',
    misuse:
      'Don’t page on a fixed limit that ignores volume: one failure out of three at night isn’t the same as ten thousand at noon. Alert on how fast the error budget burns.',
    sources: ['sre-book-monitoring'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'saturation',
    name: 'Saturation',
    aliases: ['Golden signal saturation', 'Utilisation', 'Resource saturation'],
    subject: 'reliability',
    definition:
      'How full the scarcest resource of a service is: memory, disk, connections, a queue, a link. One of the four golden signals; rising latency is often its first sign.',
    formula: String.raw`\frac{\text{used}}{\text{usable}}`,
    unit: '%',
    models: ['sre', 'netops', 'sysops'],
    caution:
      'Many systems slow down before 100%. Find out with a load test where yours begins to queue, and watch the growth of the queue rather than the average of the day.',
    misuse:
      'Don’t watch processor load alone because it is easy to get: the limit is often a connection pool, a lock, a quota or a supplier’s rate limit.',
    sources: ['sre-book-monitoring'],
    evidence: 'practice',
    checkedOn: '2026-11-26',
  },
  {
    id: 'toil-share',
    name: 'Toil share',
    aliases: ['Toil', 'Toil ratio', 'Operational load', 'Percentage of toil'],
    subject: 'reliability',
    definition:
      'The share of a team’s time that goes into toil: work tied to running a service that is manual, repetitive, automatable, tactical, without lasting value, and grows with the service.',
    formula: String.raw`\frac{\text{hours of toil}}{\text{hours of the team}}`,
    unit: '%',
    models: ['sre', 'sysops', 'techops'],
    caution:
      'Google’s limit of 50% covers all operational work, toil or not, and its authors say that others may need another figure. Surveys disagree on the usual share. Sample one week a quarter instead of keeping time sheets.',
    misuse:
      'Don’t call all dull work toil: meetings and planning aren’t. Don’t automate what is rare and stays rare to bring the figure down.',
    sources: ['sre-book-toil', 'sre-workbook-toil', 'sre-book-introduction', 'sre-report-2025'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'on-call-load',
    name: 'On-call load',
    aliases: ['Incidents per shift', 'Pages per shift', 'Pager load', 'Events per shift'],
    subject: 'reliability',
    definition:
      'Incidents, or pages, that reach a person during one on-call shift. It shows whether there is time left to handle each one properly and to remove its cause.',
    formula: String.raw`\frac{\text{incidents}}{\text{shifts}}`,
    unit: 'incidents per shift',
    models: ['sre', 'sysops', 'netops'],
    caution:
      'Google aims at two incidents at most in a shift of up to twelve hours, because one takes about six hours, follow-up included. Look at the worst shifts, not only at the mean, and count nights separately.',
    misuse:
      'Don’t lower it by muting alerts that show real harm. Don’t hide it by adding people: each then sees less, and the service pages as often as before.',
    sources: ['sre-book-introduction', 'sre-book-on-call'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'alert-precision',
    name: 'Alert precision',
    aliases: ['Actionable alerts', 'Alert quality', 'Alert noise', 'False alarm rate', 'Alert fatigue'],
    subject: 'reliability',
    definition:
      'The share of alerts that needed somebody to act. The rest is noise, which teaches people to look away.',
    formula: String.raw`\frac{\text{alerts that needed action}}{\text{alerts}}`,
    unit: '%',
    models: ['sre', 'netops', 'sysops'],
    caution:
      'Let the person on call mark each alert at once. For orientation, a survey of network teams in 2026 is reported to find that 37% of alerts pointed to a real problem.',
    misuse:
      'Don’t try to reach 100%: then faults go by without an alert. Read it with the share of problems that users reported first.',
    sources: ['dora-capabilities', 'ema-megatrends-2026'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'post-mortem-action-closure',
    name: 'Post-mortem action closure',
    aliases: ['Postmortem action items', 'Action item closure rate', 'Incident review actions'],
    subject: 'reliability',
    definition:
      'The share of the actions agreed after incidents that were done by their due date. It shows whether reviews change anything.',
    formula: String.raw`\frac{\text{actions closed in time}}{\text{actions due}}`,
    unit: '%',
    models: ['sre', 'devops'],
    caution:
      'Look at what was closed: ten notes in a manual don’t outweigh one removed cause. Actions without an owner and a date never become due and so don’t count against anybody.',
    misuse: 'Don’t raise it by agreeing on easy actions, or by closing them as no longer needed without saying why.',
    sources: ['sre-book-postmortems'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
];
