import type { Term } from '../glossary-schema';

const checkedOn = '2026-11-20';
/** Words of networks. */
export const network: readonly Term[] = [
  {
    id: 'bgp',
    term: 'BGP',
    aliases: ['Border Gateway Protocol'],
    field: 'network',
    definition:
      'The protocol by which networks on the internet tell each other which addresses can be reached through them. It believes what it hears, unless routes are checked.',
    seeAlso: { terms: ['rpki'], models: ['netops'] },
    sources: ['rfc-4271'],
    evidence: 'practice',
    checkedOn: '2026-11-26',
  },
  {
    id: 'rpki',
    term: 'RPKI',
    aliases: ['route origin authorisation', 'ROA', 'route origin validation'],
    field: 'network',
    definition:
      'Signed statements that say which network may announce which addresses. Others compare routes with them, and find each valid, invalid or not covered.',
    seeAlso: { terms: ['bgp'], models: ['netops'] },
    sources: ['rfc-6811', 'nist-rpki-monitor'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'sd-wan',
    term: 'SD-WAN',
    aliases: ['software-defined wide area network'],
    field: 'network',
    definition:
      'A virtual network between sites over lines of any kind, in which policies decide which application uses which line. Its configuration is kept in a controller, so a mistake there can reach all sites.',
    seeAlso: { terms: ['staged-rollout'], metrics: ['path-quality'], models: ['netops'] },
    sources: ['mef-70'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'zero-trust',
    term: 'zero trust',
    aliases: ['zero-trust architecture', 'ZTA'],
    field: 'network',
    definition:
      'A way to design access in which nobody is trusted merely for being on a certain network or owning a device: access is decided anew for each session with each resource, by person, device and circumstances.',
    seeAlso: { metrics: ['access-review-completion'], practices: ['access-review'] },
    sources: ['nist-800-207'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'source-of-truth',
    term: 'source of truth',
    aliases: ['network source of truth'],
    field: 'network',
    definition:
      'The one record that says how the network should be: addresses, devices, racks, circuits. Automation builds from it, so a wrong record becomes a wrong network.',
    seeAlso: {
      terms: ['golden-configuration', 'drift'],
      metrics: ['source-of-truth-accuracy'],
      practices: ['source-of-truth'],
    },
    sources: ['netbox', 'netdevops-survey-2020'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'netdevops',
    term: 'NetDevOps',
    aliases: ['NetOps 2.0', 'DevNetOps'],
    field: 'network',
    definition:
      'Network operations by the methods of DevOps. It is one of the two meanings of NetOps; the other is network operations of any kind. The name NetOps 2.0 is credited to Gartner’s Andrew Lerner, 2017.',
    seeAlso: { terms: ['nre'], models: ['netops', 'devops'] },
    sources: ['techtarget-netops-primer'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'nre',
    term: 'NRE',
    aliases: ['network reliability engineering'],
    field: 'network',
    definition:
      'Network reliability engineering: SRE’s methods for networks, with objectives, error budgets, removal of toil and a pipeline for changes. The description we follow comes from a maker of network equipment.',
    seeAlso: { terms: ['netdevops', 'slo', 'toil'], models: ['netops', 'sre'] },
    sources: ['juniper-nre'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'pre-change-validation',
    term: 'pre-change validation',
    aliases: ['network verification', 'change validation'],
    field: 'network',
    definition:
      'Trying a planned network change on a model, in a lab or in a dry run before any device is touched: who will reach whom, what happens when a link fails, whether the rules still hold.',
    seeAlso: {
      terms: ['staged-rollout'],
      metrics: ['pre-change-validation-coverage'],
      practices: ['model-before-push', 'before-and-after'],
    },
    sources: ['batfish'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'out-of-band-access',
    term: 'out-of-band access',
    aliases: ['out-of-band management', 'OOB'],
    field: 'network',
    definition:
      'A second way to reach network devices that doesn’t use the network they carry. In Meta’s outage of October 2021 it failed together with the network, which made the repair slow.',
    seeAlso: { terms: ['runbook'], practices: ['out-of-band-test'], models: ['netops'] },
    sources: ['meta-2021-outage'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'network-telemetry',
    term: 'network telemetry',
    aliases: ['streaming telemetry'],
    field: 'network',
    definition:
      'Readings that network devices send by themselves, often and in a form that programs understand, instead of being asked every few minutes.',
    seeAlso: { terms: ['observability'], metrics: ['path-quality'], practices: ['one-page-per-path'] },
    sources: ['ietf-network-management'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'edge-computing',
    term: 'edge computing',
    aliases: ['edge', 'edge site'],
    everyday: ['edge'],
    field: 'network',
    definition:
      'Computing close to where data arises, such as in a shop, a factory or a vehicle, instead of in a distant data centre. For operations it means many small places that have to work alone when the line fails, and that people rarely visit.',
    seeAlso: {
      terms: ['network-telemetry'],
      metrics: ['path-quality'],
      practices: ['site-template', 'path-probes'],
      models: ['netops', 'techops'],
    },
    sources: ['cncf-glossary'],
    evidence: 'practice',
    checkedOn: '2026-11-26',
  },
];
