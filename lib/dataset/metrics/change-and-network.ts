import type { Metric } from '../catalogue-schema';

/** Changes of any kind, and metrics of networks. */
export const changeAndNetworkMetrics: readonly Metric[] = [
  {
    id: 'change-success-rate',
    name: 'Change success rate',
    aliases: ['CSR', 'Successful changes', 'Change success'],
    subject: 'change-and-network',
    definition:
      'The share of changes that were completed as planned: within their window, without an incident and without being rolled back. It counts change records of every kind.',
    formula: String.raw`\frac{\text{changes completed as planned}}{\text{changes carried out}}`,
    unit: '%',
    models: ['netops', 'sysops', 'techops'],
    caution:
      'It isn’t one minus the change fail rate: that divides by deployments, this by records, and only here does an overrun count as a failure. Rules for what counts as a success differ, so write yours down.',
    misuse:
      'Don’t reward it alone. People then ask for longer windows, avoid changes, or close a change that went wrong as successful.',
    sources: ['itil-change-enablement', 'dora-metrics'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'standard-change-share',
    name: 'Standard change share',
    aliases: ['Pre-authorised changes', 'Standard changes', 'Pre-approved changes'],
    subject: 'change-and-network',
    definition:
      'The share of changes that were authorised in advance, because they are well known, of low risk and done by a fixed procedure. ITIL is reported to distinguish them from normal and emergency changes.',
    formula: String.raw`\frac{\text{standard changes}}{\text{changes}}`,
    unit: '%',
    models: ['sysops', 'netops', 'techops'],
    caution:
      'A rising share means safe speed only while these changes go well: read their success rate beside it. A kind of change that has failed is no longer standard until the cause is mended.',
    misuse:
      'Don’t relabel risky changes to get round the approval. Don’t set a target either: the share depends on what has to be changed.',
    sources: ['itil-change-enablement'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'emergency-change-share',
    name: 'Emergency change share',
    aliases: ['Emergency changes', 'Urgent changes', 'Expedited changes'],
    subject: 'change-and-network',
    definition:
      'The share of changes that had to be made outside the usual path, because waiting would have done harm.',
    formula: String.raw`\frac{\text{emergency changes}}{\text{changes}}`,
    unit: '%',
    models: ['sysops', 'netops', 'techops'],
    caution:
      'A high share points to weak planning, or to a usual path so slow that people avoid it. Look at the reasons before blaming either. A serious security flaw causes a peak that means nothing.',
    misuse:
      'Don’t forbid emergency changes to bring it down: the harm goes on longer, or the change is made without a record.',
    sources: ['itil-change-enablement'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'unauthorised-change-rate',
    name: 'Unauthorised change rate',
    aliases: ['Unauthorized changes', 'Unrecorded changes', 'Undocumented changes', 'Shadow changes'],
    subject: 'change-and-network',
    definition:
      'The share of the changes found on systems or devices for which there is no record. It needs a comparison of live configurations with what was approved.',
    formula: String.raw`\frac{\text{detected changes without a record}}{\text{detected changes}}`,
    unit: '%',
    models: ['sysops', 'netops'],
    caution:
      'Better detection raises it first. Automatic changes, such as scaling or updates, need a separate rule, or they swamp the figure.',
    misuse:
      'Don’t start with punishment. Most unrecorded changes are repairs made in a hurry; ask what would have made recording them easy.',
    sources: ['nist-800-128'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'network-change-lead-time',
    name: 'Network change lead time',
    aliases: ['Time to deploy network changes', 'Network request lead time', 'Firewall change lead time'],
    subject: 'change-and-network',
    definition:
      'Time from an approved request for a network change until it is verified in the network. It is what others wait for when they plan around the network.',
    formula: String.raw`\operatorname{median}(\text{verified in the network} - \text{request approved})`,
    unit: 'hours or days',
    models: ['netops'],
    caution:
      'If most of the wait comes before the approval, measure from the request. TechTarget reports a change of under ten minutes that waited months for change control, so split working time from waiting time.',
    misuse:
      'Don’t shorten it by dropping the check before and after the change, and don’t mix a switch port with building a whole site.',
    sources: ['techtarget-netops-differs'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'network-mttr',
    name: 'Network MTTR',
    aliases: ['Network recovery time', 'Network time to restore', 'Mean time to repair the network'],
    subject: 'change-and-network',
    definition:
      'Time from the first loss that users notice until connections work again, split by access, wide-area network, core, data centre and provider.',
    formula: String.raw`\frac{\sum (\text{connections back} - \text{first loss users see})}{\text{network incidents}}`,
    unit: 'minutes',
    models: ['netops'],
    caution:
      'Say whether outages of providers count: in Uptime Institute’s analysis of 2025, as reported, 34% named a third-party provider among the causes of major network outages. The mean is skewed like every MTTR, so give the median and the longest.',
    misuse:
      'Don’t stop the clock when the network turns out not to be the cause: for users the outage goes on. Don’t compare sites of different size and redundancy.',
    sources: ['incident-metrics-in-sre', 'void-mttr', 'uptime-2025-network'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'outage-reduction',
    name: 'Outage reduction',
    aliases: ['Reduction of outages', 'Fewer outages', 'Outage minutes avoided'],
    subject: 'change-and-network',
    definition:
      'How much the outages caused by the network fell from one period to another, in minutes or in number. It compares two periods; it isn’t a level in itself.',
    formula: String.raw`\frac{\text{outages before} - \text{outages after}}{\text{outages before}}`,
    unit: '%',
    models: ['netops'],
    caution:
      'It needs a baseline, the same definition and the same season in both periods. Serious outages are rare: a fall from four to two may be chance.',
    misuse:
      'Don’t credit it to one measure when several things changed, and don’t quote it without the two numbers behind it.',
    sources: ['incident-metrics-in-sre', 'article-four-models-2026'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'pre-change-validation-coverage',
    name: 'Pre-change validation coverage',
    aliases: ['Network validation coverage', 'Pre-change testing', 'Pre-change checks', 'Change verification'],
    subject: 'change-and-network',
    definition:
      'The share of network changes that were tested before the rollout: against a model of the network, in a lab or by a dry run.',
    formula: String.raw`\frac{\text{changes validated before rollout}}{\text{changes}}`,
    unit: '%',
    models: ['netops'],
    caution:
      'A check of syntax isn’t a check of reachability: note what was tested. In the NetDevOps survey of 2020, 28% automated checks before or after a change, and 6% had network verification in production.',
    misuse:
      'Don’t take a passed test as proof of safety. In Meta’s outage of 2021 an audit tool should have stopped the command, and a fault in the tool let it through.',
    sources: ['batfish', 'netdevops-survey-2020', 'meta-2021-outage'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'automation-coverage',
    name: 'Automation coverage',
    aliases: ['Automated changes', 'Share of automated changes', 'Automation rate', 'Changes by pipeline'],
    subject: 'change-and-network',
    definition: 'The share of changes that were made by a pipeline or a tool, not typed in at a device or a server.',
    formula: String.raw`\frac{\text{automated changes}}{\text{changes}}`,
    unit: '%',
    models: ['netops', 'sysops', 'devops'],
    caution:
      'Coverage of many easy changes can hide the few risky ones that stay manual. Split it by kind of change. In 2020, 88% of the respondents of the NetDevOps survey still allowed manual changes beside automated ones.',
    misuse:
      'Don’t aim at 100%: a rare change may cost more to automate than it ever takes. And keep a manual procedure for the day when the automation fails.',
    sources: ['netdevops-survey-2020', 'nanog-automation-2025', 'aws-2025-outage'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'source-of-truth-accuracy',
    name: 'Source-of-truth accuracy',
    aliases: ['Inventory accuracy', 'CMDB accuracy', 'NetBox accuracy', 'Network inventory accuracy'],
    subject: 'change-and-network',
    definition:
      'The share of the records in the inventory of the network that match what is found there: addresses, devices, ports, connections.',
    formula: String.raw`\frac{\text{records that match the network}}{\text{records audited}}`,
    unit: '%',
    models: ['netops'],
    caution:
      'Audit a random sample in both directions: records without a device and devices without a record. A share of records doesn’t include the second kind.',
    misuse:
      'Don’t correct the records from the network automatically and call that accuracy: then the inventory says what is there, and nothing says what should be there.',
    sources: ['netbox', 'netdevops-survey-2020'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'path-quality',
    name: 'Path quality',
    aliases: ['Packet loss', 'Jitter', 'Network latency', 'Throughput of a path', 'Round-trip time'],
    subject: 'change-and-network',
    definition:
      'Loss, delay, variation of delay and throughput of the path between two points that users care about, measured from end to end.',
    formula: String.raw`\text{loss} = \frac{\text{packets sent} - \text{packets received}}{\text{packets sent}}`,
    unit: '%, ms and bit/s',
    models: ['netops'],
    caution:
      'Keep one value for each path and each measure, as percentiles: the formula shows loss only. Test traffic may take a different route from real traffic, and a five-minute mean hides short bursts.',
    misuse:
      'Don’t average over all paths: one site without a connection disappears. Use it to find where the fault is, not to prove that the network isn’t to blame.',
    sources: ['ietf-network-management'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'signed-routes-share',
    name: 'Signed routes share',
    aliases: ['ROA coverage', 'RPKI coverage'],
    subject: 'change-and-network',
    definition: 'The share of your own announced routes that are covered by a valid signed statement of their origin.',
    formula: String.raw`\frac{\text{own routes that are found valid}}{\text{own routes announced}}`,
    unit: '%',
    models: ['netops'],
    caution:
      'A statement that is too wide or too narrow makes your own route invalid. Check from outside, after each change of an announcement.',
    misuse:
      'Don’t take it as protection from every hijack: it concerns the origin, not the path, and whoever takes over the account at the registry can change it.',
    sources: ['rfc-6811', 'nist-rpki-monitor'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'proactive-detection-rate',
    name: 'Proactive detection rate',
    aliases: ['Problems found before users', 'Self-detected incidents', 'Detection before users'],
    subject: 'change-and-network',
    definition: 'The share of problems that the operators found before a user reported them.',
    formula: String.raw`\frac{\text{problems found before users reported}}{\text{problems}}`,
    unit: '%',
    models: ['netops', 'sysops', 'sre'],
    caution:
      'It needs an honest note of who was first. For orientation, a survey of network teams in 2026 is reported to find 58%. Problems that nobody ever noticed aren’t counted.',
    misuse:
      'Don’t count every alert as a problem found: the figure then rises with the noise. Read it with alert precision.',
    sources: ['ema-megatrends-2026'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
];
