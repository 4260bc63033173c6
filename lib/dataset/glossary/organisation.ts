import type { Term } from '../glossary-schema';

const checkedOn = '2026-11-20';
/** Words of organisations and services. */
export const organisation: readonly Term[] = [
  {
    id: 'finops',
    term: 'FinOps',
    aliases: ['cloud cost management'],
    field: 'organisation',
    definition:
      'Work in which finance, engineering and business look after the variable cost of technology together: teams see and own their use, and a central team buys discounts and sets the rules.',
    seeAlso: { metrics: ['cost-per-unit'], practices: ['switch-off-idle'] },
    sources: ['finops-principles'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'cognitive-load',
    term: 'cognitive load',
    aliases: ['team cognitive load'],
    field: 'organisation',
    definition:
      'How much a person has to hold in mind for a task. Team Topologies is reported to use it as a limit on what one team may own; the psychology behind it deals with learning.',
    seeAlso: { terms: ['stream-aligned-team', 'conways-law'], metrics: ['unplanned-work-share'] },
    sources: ['sweller-1998', 'team-topologies'],
    evidence: 'secondary',
    checkedOn: '2026-11-26',
  },
  {
    id: 'conways-law',
    term: 'Conway’s law',
    aliases: ["Conway's law", 'inverse Conway manoeuvre'],
    field: 'organisation',
    definition:
      'Organisations that design systems produce designs that copy their own communication structures. Melvin Conway published the sentence in 1968; a study of 2012 supports it for software.',
    seeAlso: { terms: ['cognitive-load', 'stream-aligned-team'] },
    sources: ['conway-1968', 'mirroring-2012'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'truck-factor',
    term: 'truck factor',
    aliases: ['bus factor', 'key person risk'],
    field: 'organisation',
    definition:
      'The smallest number of people who would have to leave before the rest can’t go on. For most systems it is lower than their owners think.',
    seeAlso: { practices: ['runbook-by-another', 'second-person'] },
    sources: ['truck-factor-2016'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'nis2',
    term: 'NIS2',
    aliases: ['NIS 2', 'Directive (EU) 2022/2555'],
    field: 'organisation',
    definition:
      'The EU’s directive of 2022 on the security of networks and systems. It asks essential and important entities for security measures, for reports of significant incidents within 24 and 72 hours, and for approval by their management.',
    seeAlso: { terms: ['incident', 'dora-regulation'], practices: ['impact-analysis'] },
    sources: ['nis2-directive'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'dora-regulation',
    term: 'DORA regulation',
    aliases: ['Digital Operational Resilience Act', 'Regulation (EU) 2022/2554'],
    field: 'organisation',
    definition:
      'The EU’s regulation on digital resilience in finance: recovery plans tested yearly, a register of suppliers, exit plans, reports of major incidents. Not to be confused with DORA, the research on delivery.',
    seeAlso: { terms: ['dora', 'nis2'], practices: ['supplier-register'] },
    sources: ['dora-regulation'],
    evidence: 'verified',
    checkedOn: '2026-11-26',
  },
  {
    id: 'iso-27001',
    term: 'ISO 27001',
    aliases: ['ISO/IEC 27001', 'information security management system', 'ISMS'],
    field: 'organisation',
    definition:
      'The international standard for managing information security, against which organisations can be certified. It asks for risks to be assessed and controls to be chosen, explained and checked.',
    seeAlso: { terms: ['separation-of-duties', 'nis2'] },
    sources: ['iso-27001'],
    evidence: 'secondary',
    checkedOn: '2026-11-26',
  },
  {
    id: 'build-and-run',
    term: 'you build it, you run it',
    aliases: ['build and run'],
    field: 'organisation',
    definition:
      'The rule that the team which writes a service also answers for it in production. The sentence is attributed to Werner Vogels of Amazon, 2006.',
    seeAlso: { terms: ['on-call'], practices: ['builders-on-the-rota'], models: ['devops'] },
    sources: ['vogels-2006'],
    evidence: 'secondary',
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
];
