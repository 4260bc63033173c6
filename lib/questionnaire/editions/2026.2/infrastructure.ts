import type { Question } from '../../schema';

/** Infrastructure and platform: servers, storage, cloud accounts, and what software runs on. */
export const infrastructure: readonly Question[] = [
  {
    id: 'hosting',
    area: 'infrastructure',
    dimension: 'where-it-sits',
    text: 'Where does most of what you operate run?',
    help: 'Count by what matters to the organisation, not by the number of machines. Answer for today, also if a move is only being considered.',
    why: 'Where systems run decides which work is left to you.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 0.75, reason: 'A place suggests a way of working but does not force it, so it weighs less.' },
    options: [
      {
        id: 'managed-cloud',
        label: 'In a public cloud, mainly on services that the provider runs',
        votes: { devops: 0.45, sre: 0.25 },
        reason: 'Little is left to administer: the work moves to delivery and to the behaviour of services.',
      },
      {
        id: 'cloud-machines',
        label: 'On virtual machines in a public cloud, run much as before',
        votes: { sysops: 0.4, techops: 0.25 },
        reason: 'Machines in a cloud still have to be patched, backed up and watched.',
      },
      {
        id: 'own-rooms',
        label: 'In our own data centre or server rooms',
        votes: { sysops: 0.65 },
        reason: 'Own machines are the home ground of systems operations.',
      },
      {
        id: 'mixture',
        label: 'In a mixture of own rooms, clouds and suppliers',
        votes: { techops: 0.4, sysops: 0.2, netops: 0.15 },
        reason:
          'The mixture needs an overall view, its parts need upkeep, and what lies between them has to be connected.',
      },
      {
        id: 'suppliers',
        label: 'With suppliers: they run it, we use it',
        votes: { techops: 0.6 },
        reason: 'What is left is to choose suppliers, hold them to account and be ready for their failure.',
      },
      {
        id: 'at-the-work',
        label: 'Where the work is done: machines, terminals and devices on shop floors, in vehicles or at sites',
        votes: { techops: 0.45, netops: 0.3 },
        reason: 'Equipment at places of work is part of a wide estate, and hangs on its connections.',
      },
      {
        id: 'office-only',
        label: 'On office computers; there are hardly any servers',
        votes: { sysops: 0.3, techops: 0.25 },
        reason: 'Little is left to run: accounts, computers, and services that others provide.',
      },
      {
        id: 'moving',
        label: 'Between two places: a move has been decided, and is not finished',
        votes: { techops: 0.35, sysops: 0.25 },
        reason: 'Both places need upkeep as long as the move lasts, and somebody has to answer for it as a whole.',
      },
    ],
  },
  {
    id: 'upkeep',
    area: 'infrastructure',
    dimension: 'outputs',
    text: 'What would an auditor find about patches, backups and access rights?',
    help: 'Answer for what you run yourselves and for what is run for you, as it is today.',
    why: 'Upkeep is invisible until it is missing. NIST calls patching preventive maintenance: a normal cost of doing business.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 1.25, reason: 'Missing upkeep is a need whatever else is true, so it weighs a little more.' },
    options: [
      {
        id: 'proven',
        label: 'Patched on schedule, restores tried out, rights reviewed',
        votes: { sysops: 0.3 },
        reason:
          'Someone does this well and has to go on; it is no reason for a change, so most of the vote is kept back.',
      },
      {
        id: 'gaps',
        label: 'Done, but with gaps: late patches, restores never tried, accounts nobody removed',
        votes: { sysops: 0.85 },
        reason: 'Closing these gaps is the first duty of systems operations.',
      },
      {
        id: 'scattered',
        label: 'Each department or supplier does its own, and nobody sees the whole',
        votes: { techops: 0.65, sysops: 0.2 },
        reason:
          'An overall view of upkeep and its risks is what an estate-wide function is for; the upkeep itself is systems operations’ own.',
      },
      {
        id: 'built-in',
        label: 'Mostly built into images, pipelines and the provider’s services',
        votes: { devops: 0.25, sre: 0.15 },
        reason:
          'Upkeep as part of every delivery is DevOps practice applied to infrastructure; it is done, so most is kept back.',
      },
      {
        id: 'no-list',
        label: 'That nobody can say: there is no complete list of what runs',
        votes: { sysops: 0.5, techops: 0.3 },
        reason: 'A list of what runs, and of who answers for it, comes before all other upkeep.',
      },
    ],
  },
  {
    id: 'requests',
    area: 'infrastructure',
    dimension: 'customers',
    text: 'What do the people who depend on you ask for most?',
    help: 'Look through last month’s requests, or at what people complain about having to wait for.',
    why: 'The requests show who the customers of operations are, and what they lack.',
    ordered: false,
    quick: true,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question: the requests of a month are good evidence, but not the whole.' },
    options: [
      {
        id: 'self-service',
        label: 'New features, or environments and deployments that they can start themselves',
        votes: { devops: 0.75 },
        reason: 'Builders and users who want change to flow are the customers DevOps serves.',
      },
      {
        id: 'performance',
        label: 'That running services are faster, larger or more dependable',
        votes: { sre: 0.7 },
        reason: 'The behaviour of running services is what SRE is responsible for.',
      },
      {
        id: 'administration',
        label: 'Space, accounts, restores and repairs',
        votes: { sysops: 0.7 },
        reason: 'These are the daily services of system administration.',
      },
      {
        id: 'connections',
        label: 'Connections: ports, segments, new sites, remote access',
        votes: { netops: 0.85 },
        reason: 'When connections are what people wait for, the network is the bottleneck.',
      },
      {
        id: 'everything',
        label: 'Help with anything from desktops and telephones to business packages',
        votes: { techops: 0.75 },
        reason: 'So wide a range of requests is the field of an estate-wide function with a service desk.',
      },
      {
        id: 'mixed',
        label: 'Several of these about equally: no kind stands out',
        votes: {},
        reason: 'Where no kind stands out, the requests point to no model: the vote is kept back.',
      },
      {
        id: 'hardly-any',
        label: 'Hardly anything, and nobody has to wait',
        votes: {},
        reason: 'Nobody lacks anything: the vote is kept back.',
      },
    ],
  },
  {
    id: 'set-up',
    area: 'infrastructure',
    dimension: 'best-practices',
    text: 'How are servers and platforms set up and changed?',
    help: 'Take the last server, cluster or environment that was added. Answer for today, not for a way that is planned.',
    why: 'Set-up by hand, by script or by reviewed code are different trades with different needs.',
    ordered: false,
    quick: false,
    notApplicable: 'Others run all our servers and platforms',
    weight: { value: 1, reason: 'An ordinary question about practice.' },
    options: [
      {
        id: 'by-hand',
        label: 'By hand, following notes or experience',
        votes: { sysops: 0.6 },
        reason:
          'Runbooks, baselines and configuration management are the next step, and they are systems operations’ own.',
      },
      {
        id: 'templates',
        label: 'From templates or scripts, and changed in place later',
        votes: { sysops: 0.5, devops: 0.1 },
        reason: 'A usual state of systems operations; keeping live systems like their template is the work.',
      },
      {
        id: 'code',
        label: 'From reviewed code that rebuilds them',
        votes: { devops: 0.2, sre: 0.2 },
        reason: 'Infrastructure as code belongs to both models; it is done, so most of the vote is kept back.',
      },
      {
        id: 'each-team',
        label: 'Each development team does it in its own way',
        votes: { devops: 0.5, techops: 0.1 },
        reason: 'A common paved road for teams is a DevOps and platform task.',
      },
      {
        id: 'several-ways',
        label: 'It differs: some from code, others by hand',
        votes: { sysops: 0.3, devops: 0.1, sre: 0.1 },
        reason: 'Half the vote of set-up by hand, and half of that of set-up from code.',
      },
      {
        id: 'hardly-ever',
        label: 'Hardly ever: nothing is added, and what runs stays as it was set up',
        votes: { sysops: 0.25 },
        reason: 'What is not changed only has to be kept up: most of the vote is kept back.',
      },
    ],
  },
  {
    id: 'knowledge',
    area: 'infrastructure',
    dimension: 'role-titles',
    text: 'Who could bring your most important system back if it failed today?',
    help: 'Name those who could do it without help from anyone else. If it has been done in the last year, say who did it.',
    why: 'It changes the result where only builders, a supplier or scattered groups can help, and it brings a caution where one head holds everything.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question about practice.' },
    options: [
      {
        id: 'one-person',
        label: 'One person, who has it in their head',
        votes: { sysops: 0.55 },
        reason:
          'Instructions that a colleague has tried, and systems set up in one recorded way, are systems operations’ own.',
      },
      {
        id: 'two-or-three',
        label: 'Two or three people, from experience',
        votes: { sysops: 0.35 },
        reason: 'Writing it down is still to be done, but nothing hangs on one absence: part of the vote is kept back.',
      },
      {
        id: 'instructions',
        label: 'Anyone in the team, from written instructions that were tried',
        votes: { sysops: 0.15 },
        reason: 'In order; most of the vote is kept back.',
      },
      {
        id: 'software',
        label: 'Software does it; somebody only starts it',
        votes: { devops: 0.15, sre: 0.15 },
        reason: 'Solved by software: most of the vote is kept back.',
      },
      {
        id: 'builders',
        label: 'Only those who wrote it; the people who run it could not',
        votes: { devops: 0.7, sre: 0.1 },
        reason:
          'Those who write a system and those who run it have to share what they know: this gap is the one DevOps closes.',
      },
      {
        id: 'parts',
        label: 'Several groups together: each knows its part, and nobody the whole',
        votes: { techops: 0.6 },
        reason: 'Somebody has to know how the parts hang together, and have them tried together.',
      },
      {
        id: 'supplier',
        label: 'Only a supplier',
        votes: { techops: 0.55 },
        reason:
          'What only a supplier can do has to be agreed, tried with the supplier, and secured for the day it is gone.',
      },
      {
        id: 'nobody-knows',
        label: 'Nobody can say: it was never tried',
        votes: { sysops: 0.5, techops: 0.15 },
        reason: 'To restore one system as a trial is the next step, and it is systems operations’ own.',
      },
    ],
  },
];
