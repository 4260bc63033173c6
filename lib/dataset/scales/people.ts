import type { Scale } from '../scale-schema';

/** People and cost: the rows of this group that have an order. */
export const peopleScales: readonly Scale[] = [
  {
    dimension: 'team-structure',
    name: 'Form of the team',
    low: 'a department of specialists',
    high: 'inside product teams',
    profile: false,
    places: {
      sysops: {
        at: 2,
        why: 'The classic form is one central team of administrators, divided by technology or by shift.',
      },
      devops: { at: 5, why: 'A product team holds the skills to build, test, deploy and run its own service.' },
      netops: {
        at: 2,
        why: 'Network engineers remain a separate team, which plans together with cloud and security groups.',
      },
      techops: {
        at: 1,
        why: 'It is a department under one head, with teams for systems, network, service desk and compliance.',
      },
      sre: { at: 3, why: 'Its specialists may form a separate team, join a product, or advise several products.' },
    },
  },
  {
    dimension: 'ownership',
    name: 'Who answers for what runs',
    low: 'operations alone',
    high: 'those who build it',
    profile: false,
    places: {
      sysops: {
        at: 2,
        why: 'The operations team answers for its systems; whoever wrote an application answers for the code.',
      },
      devops: {
        at: 5,
        why: 'The product team answers for what it builds and for running it, from development to production.',
      },
      netops: {
        at: 1,
        why: 'The network team answers for the whole path and holds carriers and clouds to their contracts.',
      },
      techops: {
        at: 1,
        why: 'The head of the unit answers for the estate: what runs, who runs it and how it comes back.',
      },
      sre: {
        at: 3,
        why: 'Its engineers answer for reliability, developers for features, and one error budget binds both.',
      },
    },
  },
  {
    dimension: 'mindset',
    name: 'Appetite for change',
    low: 'continuity first',
    high: 'flow first',
    profile: false,
    places: {
      sysops: {
        at: 2,
        why: 'Stability comes before speed: it prefers what is proven, changes little at once and writes it down.',
      },
      devops: { at: 5, why: 'Flow comes before hand-offs: people take small steps and treat failure as normal.' },
      netops: {
        at: 3,
        why: 'It replaces caution with evidence: a change is small and its effect is known before it is made.',
      },
      techops: {
        at: 1,
        why: 'Continuity comes before novelty: it prefers standard solutions because it will have to maintain them for years.',
      },
      sre: { at: 4, why: 'Failure is expected and budgeted for, so the question is how much reliability is enough.' },
    },
  },
  {
    dimension: 'where-it-sits',
    name: 'Nearness to products',
    low: 'a unit separate from products',
    high: 'in product engineering',
    profile: false,
    places: {
      sysops: {
        at: 2,
        why: 'It is part of IT operations or infrastructure, or a platform operations team for product teams.',
      },
      devops: { at: 5, why: 'It sits where the software is made, not in a separate department.' },
      netops: { at: 2, why: 'It grows out of network or infrastructure engineering and works with platform teams.' },
      techops: {
        at: 1,
        why: 'It is often a separate unit that reports to a chief officer, beside product engineering.',
      },
      sre: {
        at: 4,
        why: 'It belongs to engineering, beside product teams, and has its own management in large firms.',
      },
    },
  },
  {
    dimension: 'cost-and-staffing',
    name: 'Cost',
    low: 'people and tools at hand',
    high: 'many specialists, much to prepare',
    profile: true,
    places: {
      sysops: {
        at: 2,
        why: 'It takes administrators and cover for nights and holidays; no data compare what the models cost.',
      },
      devops: {
        at: 4,
        why: 'It takes people who know code and production, and money for automation before gains show.',
      },
      netops: {
        at: 3,
        why: 'It takes network engineers who can code, equipment, circuits and a lab, and months of time.',
      },
      techops: {
        at: 5,
        why: 'It takes the widest range of people, often day and night, with contracts and licences.',
      },
      sre: {
        at: 5,
        why: 'It takes eight experienced engineers for one rota, and half of their time is kept for engineering.',
      },
    },
  },
];
