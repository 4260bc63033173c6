import type { Tool } from '../catalogue-schema';

/** Stores for logs, and what searches and shows them. */

export const loggingTools: readonly Tool[] = [
  {
    id: 'elasticsearch',
    name: 'Elasticsearch',
    aliases: ['Elastic', 'ELK'],
    category: 'logging',
    what: 'Indexes and searches large amounts of text, in operations mostly logs.',
    models: ['sysops', 'sre'],
    homepage: 'https://www.elastic.co',
    licence: {
      kind: 'mixed',
      detail: 'Choice of AGPL-3.0 (open source), SSPL or Elastic License 2.0 (both source-available)',
    },
    status:
      'Version 9.5 came in August 2026. AGPL-3.0 is reported as a third licence to choose from since 29 August 2024.',
    warning: {
      kind: 'relicensed',
      text: 'From 2021 to 2024 it was source-available only, so older advice that it is not open source no longer holds. Decide under which of the three licences you use it.',
    },
    sources: ['elastic-agpl-2024', 'endoflife-date'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'kibana',
    name: 'Kibana',
    aliases: [],
    category: 'logging',
    what: 'Searches and draws what Elasticsearch holds. It shows data and is no monitor by itself.',
    models: ['sysops', 'sre'],
    homepage: 'https://www.elastic.co/kibana',
    licence: {
      kind: 'mixed',
      detail: 'As Elasticsearch: choice of AGPL-3.0 (open source), SSPL or Elastic License 2.0',
    },
    status: 'Version 9.5 goes with Elasticsearch 9.5 of August 2026.',
    warning: {
      kind: 'relicensed',
      text: 'It shares the changes of licence of Elasticsearch: source-available only from 2021 to 2024, with AGPL-3.0 reported as a choice since then.',
    },
    sources: ['elastic-agpl-2024', 'endoflife-date'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
  {
    id: 'opensearch',
    name: 'OpenSearch',
    aliases: ['OpenSearch Dashboards'],
    category: 'logging',
    what: 'Indexes, searches and, with OpenSearch Dashboards, shows logs and other text. A fork of Elasticsearch 7.10.',
    models: ['sysops', 'sre'],
    homepage: 'https://opensearch.org',
    licence: { kind: 'open-source', detail: 'Apache-2.0' },
    status: 'Kept under the Linux Foundation. The 3.x line has been out since May 2025; the 1.x line has ended.',
    warning: null,
    sources: ['endoflife-date'],
    evidence: 'verified',
    checkedOn: '2026-11-20',
  },
  {
    id: 'splunk',
    name: 'Splunk',
    aliases: ['Splunk Enterprise'],
    category: 'logging',
    what: 'Collects, indexes and searches logs and events, with dashboards and alerts for operations and security.',
    models: ['sysops', 'techops', 'sre'],
    homepage: 'https://www.splunk.com',
    licence: { kind: 'commercial', detail: 'Commercial product and service' },
    status: 'Splunk Enterprise 10.4 came in May 2026.',
    warning: {
      kind: 'ownership',
      text: 'Splunk is reported to have belonged to Cisco since 18 March 2024. Check with whom a new contract is made and under which price list.',
    },
    sources: ['cisco-splunk-2024', 'endoflife-date'],
    evidence: 'secondary',
    checkedOn: '2026-11-20',
  },
];
