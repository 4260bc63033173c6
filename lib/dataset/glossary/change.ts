import type { Term } from '../glossary-schema';

const checkedOn = '2026-11-20';
/** Words of change and delivery. */
export const change: readonly Term[] = [
  {
    id: 'staged-rollout',
    term: 'staged rollout',
    aliases: ['canary release', 'progressive rollout'],
    field: 'change',
    definition:
      'Giving a change to a small share of users, machines or sites first, and to the rest only after the readings stayed good. It holds for configuration and content as much as for code.',
    seeAlso: { terms: ['deployment'], practices: ['small-share-first', 'one-site-first'] },
    sources: ['crowdstrike-2024', 'cloudflare-2025-outage'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'deployment',
    term: 'deployment and release',
    aliases: ['deployment', 'release'],
    everyday: ['release'],
    field: 'change',
    definition:
      'Deployment puts a version into production; release lets users have it. A switch in the software separates the two, so that a feature can be withdrawn without another deployment.',
    seeAlso: { terms: ['staged-rollout'], metrics: ['deployment-frequency'], practices: ['release-switches'] },
    sources: ['dora-metrics'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'continuous-integration',
    term: 'continuous integration',
    aliases: ['CI'],
    everyday: ['CI'],
    field: 'change',
    definition:
      'Every change is merged into the main line at least daily, built and tested by machine. A red build is mended before new work starts.',
    seeAlso: { terms: ['continuous-delivery'], practices: ['tests-on-every-commit'], models: ['devops'] },
    sources: ['dora-capabilities', 'accelerate'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'continuous-delivery',
    term: 'continuous delivery',
    aliases: ['CD', 'CI/CD', 'continuous deployment'],
    everyday: ['CD'],
    field: 'change',
    definition:
      'Software is kept in a state in which it can go to production at any time, by one automated way. With continuous deployment each change that passes goes there without anybody’s decision.',
    seeAlso: { terms: ['continuous-integration'], practices: ['one-command-deployment', 'pipeline-as-record'] },
    sources: ['accelerate', 'dora-metrics'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'pipeline',
    term: 'pipeline',
    aliases: ['deployment pipeline', 'delivery pipeline', 'CI/CD pipeline'],
    field: 'change',
    definition:
      'The automated way of a change to production: build, tests, checks, deployment. Each stage lets through only what passed the one before it, and its record says who changed what, and when.',
    seeAlso: {
      terms: ['continuous-integration', 'continuous-delivery'],
      practices: ['pipeline-as-record', 'pinned-pipeline'],
      models: ['devops'],
    },
    sources: ['nist-800-204c', 'accelerate'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'dora',
    term: 'DORA',
    aliases: ['DevOps Research and Assessment', 'DORA metrics'],
    field: 'change',
    definition:
      'A research programme on software delivery, known for its yearly report. Its five metrics are change lead time, deployment frequency, failed deployment recovery time, change fail rate and deployment rework rate; its Quick Check sets a team’s own answers beside the mean of its industry. The European Union’s act on digital resilience shares the name and is something else.',
    seeAlso: {
      terms: ['mttr'],
      metrics: ['change-lead-time', 'change-fail-rate', 'deployment-rework-rate'],
      practices: ['five-measures'],
    },
    sources: ['dora-metrics', 'dora-metrics-history', 'dora-quick-check'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'cab',
    term: 'CAB',
    aliases: ['change advisory board', 'change board'],
    field: 'change',
    definition:
      'Change advisory board: a meeting that advises on changes, or approves them, before they are made. DORA found in 2019 that formal approval from outside the team went with lower performance, and no evidence that it went with fewer failures.',
    seeAlso: { terms: ['standard-change'], practices: ['review-for-approval', 'one-change-calendar'] },
    sources: ['dora-2019', 'dora-change-approval'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'standard-change',
    term: 'standard change',
    aliases: ['pre-authorised change', 'normal change', 'emergency change'],
    field: 'change',
    definition:
      'A change of low risk and known course that is authorised once for all its repetitions. ITIL is reported to set it beside normal changes, which are assessed one by one, and emergency changes, which can’t wait.',
    seeAlso: {
      terms: ['cab', 'itil'],
      metrics: ['standard-change-share', 'emergency-change-share'],
      practices: ['standard-network-changes'],
    },
    sources: ['itil-change-enablement'],
    evidence: 'secondary',
    checkedOn,
  },
  {
    id: 'gitops',
    term: 'GitOps',
    aliases: [],
    field: 'change',
    definition:
      'The wanted state of a system is written down declaratively, kept with its versions, fetched by software agents, and compared with the real state again and again, which is then corrected.',
    seeAlso: { terms: ['infrastructure-as-code', 'drift'], practices: ['environments-on-demand'] },
    sources: ['opengitops'],
    evidence: 'secondary',
    checkedOn,
  },
  {
    id: 'devsecops',
    term: 'DevSecOps',
    aliases: [],
    field: 'change',
    definition:
      'DevOps in which security is part of every stage of the pipeline instead of a check at its end. NIST’s Secure Software Development Framework lists practices for it. It is a way of doing DevOps, not a sixth model.',
    seeAlso: { terms: ['continuous-delivery'], practices: ['pinned-pipeline'], models: ['devops'] },
    sources: ['nist-800-204c', 'nist-800-218'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'trunk-based-development',
    term: 'trunk-based development',
    aliases: ['trunk-based'],
    field: 'change',
    definition:
      'Everybody merges small pieces of work into one main line at least once a day, instead of working on branches for days or weeks. DORA counts it as a requirement of continuous integration.',
    seeAlso: {
      terms: ['continuous-integration'],
      metrics: ['change-lead-time'],
      practices: ['daily-merge', 'small-batches'],
      models: ['devops'],
    },
    sources: ['dora-trunk-based'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'value-stream',
    term: 'value stream',
    aliases: ['value stream map', 'value stream mapping'],
    field: 'change',
    definition:
      'All steps that a piece of work takes from an idea to its users, whoever does them. A map of it shows for each step the time until it is handed on, the time really worked, and how often it comes back; the longest wait is the place to begin.',
    seeAlso: {
      terms: ['time-to-market'],
      metrics: ['change-lead-time'],
      practices: ['walk-one-change'],
      models: ['devops'],
    },
    sources: ['dora-value-stream'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'time-to-market',
    term: 'time to market',
    aliases: ['feature lead time'],
    field: 'change',
    definition:
      'The time from an idea to its use by customers. It holds the waits before the first commit, decisions and design among them, which DORA’s change lead time leaves out: a fast pipeline can sit at the end of a slow road.',
    seeAlso: {
      terms: ['value-stream'],
      metrics: ['change-lead-time'],
      practices: ['walk-one-change', 'small-batches'],
      models: ['devops'],
    },
    sources: ['dora-value-stream', 'dora-metrics'],
    evidence: 'practice',
    checkedOn: '2026-11-26',
  },
];
