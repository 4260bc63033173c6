import type { Term } from '../glossary-schema';

const checkedOn = '2026-11-20';
/** Words of organisations and services. */
export const organisation: readonly Term[] = [
  {
    id: 'build-and-run',
    term: 'you build it, you run it',
    aliases: ['build and run'],
    field: 'organisation',
    definition:
      'The rule that the team which writes a service also answers for it in production. The sentence is by Werner Vogels of Amazon, in 2006.',
    seeAlso: { terms: ['on-call'], practices: ['builders-on-the-rota'], models: ['devops'] },
    sources: ['vogels-2006'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'platform-engineering',
    term: 'platform engineering',
    aliases: ['internal developer platform', 'IDP', 'platform team'],
    field: 'organisation',
    definition:
      'Designing, building and running an internal platform as a product for the teams that use it. Where using it means filing tickets, it is an old operations team under a new name.',
    seeAlso: {
      terms: ['stream-aligned-team'],
      metrics: ['platform-adoption'],
      practices: ['paved-road', 'environments-on-demand'],
    },
    sources: ['cncf-platforms', 'dora-platform-engineering'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'stream-aligned-team',
    term: 'stream-aligned team',
    aliases: ['team topologies'],
    field: 'organisation',
    definition:
      'A team that owns one flow of work, such as a product, from idea to operation. Team Topologies is reported to set three kinds beside it: enabling, complicated-subsystem and platform teams.',
    seeAlso: { terms: ['build-and-run', 'platform-engineering'], models: ['devops'] },
    sources: ['team-topologies'],
    evidence: 'secondary',
    checkedOn,
  },
  {
    id: 'generative-culture',
    term: 'generative culture',
    aliases: ['Westrum culture'],
    field: 'organisation',
    definition:
      'A culture in which information flows freely, bad news is welcome and risks are shared; the word is Ron Westrum’s. DORA found that it predicts delivery and organisational performance.',
    seeAlso: { terms: ['post-mortem', 'dora'], practices: ['blameless-post-mortem'] },
    sources: ['dora-generative-culture'],
    evidence: 'verified',
    checkedOn,
  },
  {
    id: 'itil',
    term: 'ITIL and ITSM',
    aliases: ['ITIL', 'ITSM', 'IT service management'],
    field: 'organisation',
    definition:
      'IT service management treats technology as services with owners, requests, incidents and changes. ITIL is its best-known body of advice, in Version 5 since early 2026 as is reported; ISO/IEC 20000-1 is the standard one can be certified against.',
    seeAlso: { terms: ['standard-change', 'cab'], practices: ['one-service-desk'], models: ['techops'] },
    sources: ['itil-5', 'iso-20000-1'],
    evidence: 'secondary',
    checkedOn,
  },
  {
    id: 'service-desk',
    term: 'service desk',
    aliases: ['help desk'],
    field: 'organisation',
    definition:
      'The one place to which people bring faults, requests and questions about technology. It settles what it can, passes on the rest, and tells them how far their case has come.',
    seeAlso: { terms: ['itil', 'incident'], practices: ['one-service-desk'], models: ['techops'] },
    sources: ['iso-20000-1'],
    evidence: 'practice',
    checkedOn,
  },
  {
    id: 'estate',
    term: 'estate',
    aliases: ['technology estate'],
    field: 'organisation',
    definition:
      'Everything an organisation runs that is technology: systems, networks, devices, bought software, suppliers, and the obligations that come with them. In this guide TechOps answers for the whole of it.',
    seeAlso: { practices: ['one-owner-a-service', 'dependency-map'], models: ['techops'] },
    sources: [],
    evidence: 'convention',
    checkedOn,
  },
  {
    id: 'loosely-coupled-architecture',
    term: 'loosely coupled architecture',
    aliases: ['loose coupling', 'loosely coupled teams'],
    field: 'organisation',
    definition:
      'An architecture in which a team can test, deploy and change its part without coordination with others, at any time and by day. DORA finds that it predicts continuous delivery, whatever the technology.',
    seeAlso: {
      terms: ['continuous-delivery', 'stream-aligned-team'],
      metrics: ['deployment-frequency'],
      practices: ['deploy-alone'],
      models: ['devops'],
    },
    sources: ['dora-loosely-coupled'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'problem-management',
    term: 'problem management',
    aliases: ['problem record'],
    field: 'organisation',
    definition:
      'The practice of ITIL that deals with causes instead of interruptions: finding problems, analysing them, and keeping known errors under control. A problem is a cause, or a possible cause, of one or more incidents.',
    seeAlso: {
      terms: ['known-error', 'incident', 'itil'],
      practices: ['known-errors', 'joint-review'],
      models: ['techops'],
    },
    sources: ['itil-problem-management'],
    evidence: 'secondary',
    checkedOn: '2026-11-26',
  },
  {
    id: 'known-error',
    term: 'known error',
    aliases: ['known error database', 'KEDB'],
    field: 'organisation',
    definition:
      'In ITIL, a problem that has been analysed and isn’t resolved yet. It is recorded with a way round, so that the next person who meets it needn’t search again.',
    seeAlso: { terms: ['problem-management', 'post-mortem'], metrics: ['incident-rate'], practices: ['known-errors'] },
    sources: ['itil-problem-management'],
    evidence: 'secondary',
    checkedOn: '2026-11-26',
  },
  {
    id: 'follow-the-sun',
    term: 'follow the sun',
    aliases: ['follow-the-sun rota'],
    field: 'organisation',
    definition:
      'Duty that passes between teams in distant time zones, so that each is on call by day only. It spares people the night and needs good hand-overs and enough work for two teams.',
    seeAlso: { terms: ['on-call'], metrics: ['on-call-health'], practices: ['rota-that-lasts', 'shift-hand-over'] },
    sources: ['sre-book-on-call'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
];
