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
    licence: { kind: 'open-source', detail: 'Apache-2.0' },
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
    licence: { kind: 'commercial', detail: 'Commercial service' },
    status: 'Reported on 13 April 2026 to be phased out, with users to be moved to the product DX.',
    warning: {
      kind: 'closing',
      text: 'Do not start with it, and do not move from Opsgenie to it: Jira Service Management is the safer of the two ways that Atlassian names.',
    },
    sources: ['atlassian-compass-2026', 'opsgenie-docs'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
];
