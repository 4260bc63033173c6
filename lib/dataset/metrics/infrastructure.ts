import type { Metric } from '../catalogue-schema';

/** Upkeep: patches, configuration, recovery, spare capacity, access and cost. */
export const infrastructureMetrics: readonly Metric[] = [
  {
    id: 'patch-compliance',
    name: 'Patch compliance',
    aliases: ['Patch level', 'Patch status', 'Patching rate', 'Patch coverage'],
    subject: 'infrastructure',
    definition:
      'The share of the systems in scope that were patched within the deadline of the policy, counted for each level of severity.',
    formula: String.raw`\frac{\text{systems patched in time}}{\text{systems in scope}}`,
    unit: '%',
    models: ['sysops', 'netops', 'techops'],
    caution:
      'The figure is only as good as the inventory: systems that nobody listed are never late. As a public yardstick, the US directive of June 2026 asks for 3 days, 14 days, 60 days or the next upgrade, by risk; it binds federal civilian agencies only.',
    misuse:
      'Don’t count exceptions as compliant, and don’t take 98% to be safe: the missing 2% may be what faces the internet. Count a patch when it is verified, not when it was sent.',
    sources: ['nist-800-40r4', 'cisa-bod-26-04'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'time-to-patch',
    name: 'Time to patch',
    aliases: ['Mean time to patch', 'Median time to patch', 'Patch latency', 'Time to remediate'],
    subject: 'infrastructure',
    definition:
      'Time from the release of a patch, or from finding that it is missing, until it is installed and verified.',
    formula: String.raw`\operatorname{median}(\text{verified} - \text{available})`,
    unit: 'days',
    models: ['sysops', 'netops'],
    caution:
      'Say which clock starts. Patches that are still open have no end yet: if you leave them out, the figure looks better than it should. The Data Breach Investigations Report 2026 is quoted with a median of 43 days to a full fix of flaws known to be exploited.',
    misuse:
      'Don’t chase the median of all patches. What matters is the slowest of those that are being exploited and can be reached from outside.',
    sources: ['dbir-2026', 'nist-800-40r4'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'vulnerability-backlog-age',
    name: 'Vulnerability backlog age',
    aliases: ['Overdue vulnerabilities', 'Open findings', 'Vulnerability age', 'Security debt'],
    subject: 'infrastructure',
    definition:
      'Known weaknesses that are still open after their deadline: how many, and how many days overdue in total.',
    formula: String.raw`\sum (\text{today} - \text{deadline})`,
    unit: 'days',
    models: ['sysops', 'techops'],
    caution:
      'The sum grows with the number of systems, so watch its trend rather than its level. A new scanner finds more and makes it jump: mark that day on the graph.',
    misuse:
      'Don’t shrink it by moving deadlines or by accepting risks in bulk. Every exception needs a name, a reason and an end date.',
    sources: ['nist-800-40r4'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'time-to-locate',
    name: 'Time to locate a component',
    aliases: ['Time to inventory', 'Component search time', 'Where is it'],
    subject: 'infrastructure',
    definition:
      'The time from the news of a flaw in a component until there is a complete list of the places where it runs.',
    formula: String.raw`t_{\text{complete list}} - t_{\text{news}}`,
    unit: 'hours',
    models: ['sysops', 'devops', 'techops'],
    caution:
      'Complete is hard to prove. Plant a known component in three places before the drill, and count how many are found.',
    misuse: 'Don’t count bills of materials instead. A thousand lists that nobody searches don’t shorten the time.',
    sources: ['csrb-log4j-2022', 'ntia-sbom-2021'],
    evidence: 'practice',
    checkedOn: '2026-11-26',
  },
  {
    id: 'configuration-drift',
    name: 'Configuration drift',
    aliases: ['Drift', 'Config drift', 'Configuration deviation', 'Drift rate'],
    subject: 'infrastructure',
    definition:
      'The share of managed items whose live state differs from the approved one. Show beside it the time until a difference is found and resolved.',
    formula: String.raw`\frac{\text{items that differ from the approved state}}{\text{managed items}}`,
    unit: '%',
    models: ['sysops', 'netops', 'devops'],
    caution:
      'It sees only what is managed: a setting outside the code never drifts. In a survey of network automation in 2020, 88% still allowed changes by hand beside automated ones.',
    misuse:
      'Don’t force everything back without looking: the difference may be last night’s repair. Find out who changed it and why, then put it into the code or undo it.',
    sources: ['nist-800-128', 'opengitops', 'netdevops-survey-2020'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'baseline-compliance',
    name: 'Baseline compliance',
    aliases: [
      'Golden configuration compliance',
      'Hardening compliance',
      'CIS benchmark score',
      'Configuration compliance',
    ],
    subject: 'infrastructure',
    definition:
      'The share of the rules of a security or configuration baseline that a system passes. The baseline may be your own golden configuration or a public one, such as a CIS Benchmark.',
    formula: String.raw`\frac{\text{rules passed}}{\text{rules evaluated}}`,
    unit: '%',
    models: ['sysops', 'netops'],
    caution:
      'Rules aren’t equally important: an open administrator login isn’t worth the same as a missing banner. Show rules that couldn’t be evaluated; don’t drop them.',
    misuse:
      'Don’t aim at 100% of a public baseline. Some of its rules will break something in your systems; write the exception down instead of hiding the rule.',
    sources: ['nist-800-128', 'cis-controls'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'backup-success',
    name: 'Backup success rate',
    aliases: ['Backup job success', 'Backup completion', 'Successful backups'],
    subject: 'infrastructure',
    definition:
      'The share of planned backup jobs that completed. It shows that copies are written, not that they can be read.',
    formula: String.raw`\frac{\text{backup jobs completed}}{\text{backup jobs planned}}`,
    unit: '%',
    models: ['sysops', 'techops'],
    caution:
      'Divide by what should be backed up, not by the jobs that exist: a new database without a job is missing from both numbers. Look at systems that failed twice in a row.',
    misuse: 'Don’t report it as proof that data can be recovered. Only a restore proves a backup.',
    sources: ['nist-800-34'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'restore-test-success',
    name: 'Restore test success rate',
    aliases: ['Restore success', 'Backup restore test', 'Recovery test success', 'Restore drill'],
    subject: 'infrastructure',
    definition:
      'The share of restore tests in which the data came back complete, usable and within the time that was promised.',
    formula: String.raw`\frac{\text{restores that worked}}{\text{restores tried}}`,
    unit: '%',
    models: ['sysops', 'techops'],
    caution:
      'Quote how many were tried and when each important system was last restored. Choose systems at random, and let somebody who didn’t set up the backup do the restore.',
    misuse:
      'Don’t test only the easy single file. In an emergency whole systems come back together, with keys, licences and dependencies.',
    sources: ['nist-800-34'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'dr-drill-pass-rate',
    name: 'Recovery drill pass rate',
    aliases: ['DR drill pass rate', 'Disaster recovery test', 'DR test success', 'Continuity exercise'],
    subject: 'infrastructure',
    definition:
      'The share of disaster recovery exercises that met both the recovery time objective and the recovery point objective.',
    formula: String.raw`\frac{\text{exercises within RTO and RPO}}{\text{exercises held}}`,
    unit: '%',
    models: ['sysops', 'techops'],
    caution:
      'There are few exercises in a year, so the share says less than the list of what went wrong. Note which objectives were not tested, and who was needed and wasn’t there.',
    misuse:
      'Don’t rehearse until it passes: an announced exercise with the best people on a quiet day shows little. A failed one that changes the plan is worth more.',
    sources: ['nist-800-34'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'capacity-headroom',
    name: 'Capacity headroom',
    aliases: ['Headroom', 'Spare capacity', 'Capacity utilisation', 'Forecast error'],
    subject: 'infrastructure',
    definition:
      'The part of the usable capacity that is still free at the highest load of the period. Show beside it how far the forecast was off.',
    formula: String.raw`\frac{\text{capacity} - \text{peak load}}{\text{capacity}}`,
    unit: '%',
    models: ['sysops', 'sre', 'netops'],
    caution:
      'Count the capacity that is left when the largest part fails, and the load that was tested, not the figure on the data sheet. Quotas of a cloud are capacity too.',
    misuse:
      'Don’t read an average over the day as a peak, and don’t keep headroom without a limit: it costs money every hour.',
    sources: ['aws-cloudops-guide'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'access-review-completion',
    name: 'Access review completion',
    aliases: ['User access review', 'Access recertification', 'Privileged account review', 'Entitlement review'],
    subject: 'infrastructure',
    definition:
      'The share of due reviews of access rights that were done on time. Show beside it the number of privileged accounts.',
    formula: String.raw`\frac{\text{reviews done in time}}{\text{reviews due}}`,
    unit: '%',
    models: ['sysops', 'techops'],
    caution:
      'Count the rights that were taken away as well: a review that never removes any is only a signature. Service accounts and suppliers’ accounts belong in it.',
    misuse:
      'Don’t let managers confirm a hundred names in a minute to finish in time. Review a few systems well, privileged accounts first.',
    sources: ['cis-controls'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
  {
    id: 'cost-per-unit',
    name: 'Cost per unit of work',
    aliases: ['Unit cost', 'Cost per transaction', 'Cost performance', 'Cloud cost per unit', 'Wasted spend'],
    subject: 'infrastructure',
    definition:
      'What operation costs for one unit of useful work, such as an order, a patient or a gigabyte served. Show beside it the share spent on what is idle.',
    formula: String.raw`\frac{\text{spending}}{\text{units of useful work}}`,
    unit: 'currency per unit',
    models: ['sysops', 'techops'],
    caution:
      'Because of fixed costs it falls when business grows, whatever anybody does. Respondents of Flexera’s survey of 2025 are reported to estimate that 27% of their cloud spending was wasted: an estimate, not a saving that anybody has made.',
    misuse:
      'Don’t cut the reserve for the peak or the second site to improve it, and don’t leave out licences or working hours.',
    sources: ['flexera-state-of-cloud'],
    evidence: 'practice',
    checkedOn: '2026-11-20',
  },
];
