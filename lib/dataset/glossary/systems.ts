import type { Term } from '../glossary-schema';

const checkedOn = '2026-11-20';
/** Words of systems. */
export const systems: readonly Term[] = [
  {
    id: 'landing-zone',
    term: 'landing zone',
    aliases: ['cloud landing zone', 'landing zones'],
    field: 'systems',
    definition:
      'An environment in a cloud that is prepared through code before the first workload arrives, with network, identities, security and governance in place.',
    seeAlso: { terms: ['infrastructure-as-code'], metrics: ['baseline-compliance'] },
    sources: ['azure-landing-zone'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'sbom',
    term: 'SBOM',
    aliases: ['software bill of materials', 'bill of materials'],
    field: 'systems',
    definition:
      'A list of the components of a program that machines can read. It shows where a faulty component is, but not whether a component is safe.',
    seeAlso: { terms: ['slsa', 'patch-management'], metrics: ['time-to-patch'] },
    sources: ['ntia-sbom-2021', 'cyber-resilience-act'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'day-two-operations',
    term: 'day-2 operations',
    aliases: ['day two operations', 'day-two operations'],
    field: 'systems',
    definition:
      'All that a system needs after it has gone live: watching, patching, backups, scaling, repair. Day 0 is design and day 1 is installation; day 2 lasts for years.',
    seeAlso: { terms: ['runbook', 'patch-management'], practices: ['readiness-review'], models: ['sysops'] },
    sources: ['aws-cloudops-guide'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'infrastructure-as-code',
    term: 'infrastructure as code',
    aliases: ['IaC'],
    field: 'systems',
    definition:
      'Servers, networks and services are described in files under version control, and tools make the real state match the files. A change is then a reviewed difference that can be repeated and reversed.',
    seeAlso: { terms: ['drift', 'gitops'], practices: ['environments-on-demand', 'baseline-drift'] },
    sources: ['nist-800-204c', 'aws-cloudops-guide'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'golden-configuration',
    term: 'golden configuration',
    aliases: ['golden config', 'baseline', 'hardening baseline'],
    everyday: ['baseline'],
    field: 'systems',
    definition:
      'The approved configuration for a kind of device or server, against which the live ones are compared. Security guides call it a baseline.',
    seeAlso: { terms: ['drift'], metrics: ['baseline-compliance'], practices: ['site-template', 'baseline-drift'] },
    sources: ['nist-800-128', 'cis-controls'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'drift',
    term: 'drift',
    aliases: ['configuration drift'],
    everyday: ['drift'],
    field: 'systems',
    definition:
      'The difference that grows between what a configuration should be and what it is, mostly through changes made by hand. It comes to light when a rebuilt machine behaves differently from the one it replaces.',
    seeAlso: {
      terms: ['golden-configuration'],
      metrics: ['configuration-drift'],
      practices: ['baseline-drift', 'no-typing-by-hand'],
    },
    sources: ['nist-800-128', 'netdevops-survey-2020'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'patch-management',
    term: 'patch management',
    aliases: ['patching'],
    field: 'systems',
    definition:
      'Identifying, prioritising, acquiring, installing and verifying updates across an organisation. NIST treats it as preventive maintenance and as a normal cost of doing business.',
    seeAlso: { metrics: ['patch-compliance', 'time-to-patch'], practices: ['patch-calendar', 'exploited-first'] },
    sources: ['nist-800-40r4'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'runbook',
    term: 'runbook',
    aliases: ['playbook', 'standard operating procedure'],
    everyday: ['playbook'],
    field: 'systems',
    definition:
      'Written steps for a task or a fault that is known to come back, so that somebody who has never done it can do it at three in the morning. One that is never followed goes stale unnoticed.',
    seeAlso: { terms: ['post-mortem'], practices: ['runbook-by-another', 'way-round-automation'] },
    sources: ['aws-cloudops-guide', 'uptime-2025'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'disaster-recovery',
    term: 'disaster recovery',
    aliases: ['DR', 'business continuity', 'continuity'],
    field: 'systems',
    definition:
      'Bringing systems back after the loss of a site, a supplier or the data. The recovery time objective says how long that may take, the recovery point objective how much data may be lost; only an exercise shows whether you can meet both.',
    seeAlso: {
      metrics: ['rto', 'rpo', 'dr-drill-pass-rate'],
      practices: ['monthly-restore', 'yearly-switch-over'],
      models: ['techops'],
    },
    sources: ['nist-800-34'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'orchestration',
    term: 'orchestration',
    aliases: ['container orchestration', 'orchestrator'],
    field: 'systems',
    definition:
      'Letting software put many automated steps in order and maintain their result: an orchestrator is told the desired state, places containers, servers or configurations, watches them and corrects what deviates. Automation does one step; orchestration decides which step comes next.',
    seeAlso: {
      terms: ['gitops', 'infrastructure-as-code'],
      practices: ['one-command-deployment', 'one-site-first'],
      models: ['devops', 'netops', 'sysops', 'sre'],
    },
    sources: ['cncf-glossary'],
    evidence: 'practice',
    checkedOn: '2026-11-26',
  },
];
