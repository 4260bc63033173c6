import type { Scale } from '../scale-schema';

/** What a model is: the rows of this group that have an order. */
export const identityScales: readonly Scale[] = [
  {
    dimension: 'purpose',
    name: 'First aim',
    low: 'keep what runs running',
    high: 'deliver what is new',
    profile: false,
    places: {
      sysops: {
        at: 1,
        why: 'A steady, predictable base is worth more to it than a quick one, so a change has to justify itself.',
      },
      devops: {
        at: 5,
        why: 'It shortens the way from a finished change to a working service: delivering is the purpose.',
      },
      netops: {
        at: 3,
        why: 'It has to run the network and change it quickly, and neither may be at the expense of the other.',
      },
      techops: {
        at: 1,
        why: 'Everything has to keep working for years, within obligations; speed of delivery is not its goal.',
      },
      sre: {
        at: 3,
        why: 'It keeps to a reliability target, and what the target leaves open may be spent on releases.',
      },
    },
  },
  {
    dimension: 'scope',
    name: 'Breadth',
    low: 'one service',
    high: 'the whole estate',
    profile: true,
    places: {
      sysops: {
        at: 3,
        why: 'It covers one layer for many applications: servers, operating systems, storage and cloud accounts.',
      },
      devops: {
        at: 1,
        why: 'The unit is one application or service, though for its whole life, from plan to retirement.',
      },
      netops: {
        at: 4,
        why: 'A path crosses sites, carriers, data centres and clouds, and it has to explain the whole of it.',
      },
      techops: { at: 5, why: 'The estate is everything outside product delivery, with the suppliers behind it.' },
      sre: {
        at: 3,
        why: 'It covers the services that users depend on, each with its changes, incidents, speed and capacity.',
      },
    },
  },
  {
    dimension: 'customers',
    name: 'Whom it serves',
    low: 'colleagues in the organisation',
    high: 'the people who use a product',
    profile: false,
    places: {
      sysops: {
        at: 1,
        why: 'Application teams come first, then staff and auditors; the paying customer seldom meets the team.',
      },
      devops: { at: 5, why: 'End users come first, and the product team speaks for them when it sets priorities.' },
      netops: {
        at: 3,
        why: 'Colleagues at every site depend on it, and so do users and partners whose work crosses the network.',
      },
      techops: {
        at: 1,
        why: 'Staff, business units, product teams, management and auditors: all of them belong to the organisation.',
      },
      sre: {
        at: 5,
        why: 'Users are the measure: an objective says what they may expect, and product teams are partners.',
      },
    },
  },
];
