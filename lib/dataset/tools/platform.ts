import type { Tool } from '../catalogue-schema';

/** Portals through which developers find services and help themselves. */

export const platformTools: readonly Tool[] = [
  {
    id: 'backstage',
    name: 'Backstage',
    aliases: [],
    category: 'platform',
    what: 'A framework for a developer portal: a catalogue of services and their owners, templates for new ones, and documentation beside them.',
    models: ['devops'],
    homepage: 'https://backstage.io',
    licence: { kind: 'open-source', detail: 'Apache-2.0', checkedOn: '2026-11-20' },
    life: {
      state: 'maintained',
      lastRelease: null,
      endOfSupport: null,
      sources: ['cncf-landscape'],
      checkedOn: '2026-11-20',
    },
    status: 'An incubating CNCF project, as listed on 7 August 2026.',
    warning: null,
    sources: ['cncf-landscape', 'tool-homepages'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'atlassian-compass',
    name: 'Atlassian Compass',
    aliases: ['Compass'],
    category: 'platform',
    what: 'A hosted catalogue of software components, their owners and their health. Atlassian names it as one way out of Opsgenie.',
    models: ['devops'],
    homepage: 'https://www.atlassian.com/software/compass',
    licence: { kind: 'commercial', detail: 'Commercial service', checkedOn: '2026-11-20' },
    life: {
      state: 'closing',
      lastRelease: null,
      endOfSupport: null,
      sources: ['atlassian-compass-2026'],
      checkedOn: '2026-11-26',
    },
    status:
      'Atlassian announced on 13 April 2026 that Compass is being phased out and its core capabilities go to DX Fabric. No end date was published.',
    warning: {
      kind: 'closing',
      text: 'Don’t start with it, and don’t move from Opsgenie to it: of the two ways out that Atlassian names, only Jira Service Management is left.',
    },
    sources: ['atlassian-compass-2026', 'opsgenie-docs'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
];
