import type { Question } from '../../schema';

/** Production reliability: how dependable and fast running services are, and what it takes to keep them so. */
export const reliability: readonly Question[] = [
  {
    id: 'outage-cost',
    area: 'reliability',
    dimension: 'purpose',
    text: 'What does an hour without your most important service cost you at a busy time?',
    help: 'Take the service whose loss would be worst today, and an hour in which it is needed.',
    why: 'Reliability has a price. What an outage costs decides how much of it is worth buying, and whose work suffers decides where.',
    ordered: true,
    quick: true,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question: it sets the stakes, but says little about the cause.' },
    options: [
      {
        id: 'customers',
        label: 'Many customers notice at once: revenue or a promised service level is lost',
        votes: { sre: 0.6, devops: 0.1 },
        reason: 'A promise to users about a running service is what objectives and error budgets manage.',
      },
      {
        id: 'work-stops',
        label: 'Our own work stops: wards, classes, stores, depots or offices cannot go on',
        votes: { techops: 0.45, netops: 0.25 },
        reason: 'Work at many places depends on the estate as a whole and on the connections to it.',
      },
      {
        id: 'annoyance',
        label: 'People are annoyed, but work and sales go on',
        votes: { devops: 0.4, sysops: 0.15 },
        reason: 'There is room to change often and to learn from failures that cost little.',
      },
      {
        id: 'patience',
        label: 'Little: even a day is unpleasant rather than harmful',
        votes: { sysops: 0.55 },
        reason: 'Sound upkeep is enough; dedicated reliability work would cost more than it saves.',
      },
    ],
  },
  {
    id: 'service-health',
    area: 'reliability',
    dimension: 'kpis',
    text: 'How do you find out that a service is slow or down?',
    help: 'Choose what tells you first in most cases today. A target is unused if nothing follows when it is missed.',
    why: 'A team steers by what it measures: machines, services, or what users experience.',
    ordered: true,
    quick: false,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question about practice.' },
    options: [
      {
        id: 'objectives',
        label: 'By agreed targets for what users experience, which have consequences',
        votes: { sre: 0.35 },
        reason:
          'Objectives with consequences are the heart of SRE; here it is at home already, so most of the vote is kept back.',
      },
      {
        id: 'targets-unused',
        label: 'By figures or targets for what users experience, but nothing follows when they are missed',
        votes: { sre: 0.75 },
        reason:
          'The measurement is there; consequences, such as an error budget that slows releases, are what SRE adds.',
      },
      {
        id: 'many-alerts',
        label: 'By many alerts and dashboards without an agreed target; most alerts need no action',
        votes: { sre: 0.75 },
        reason: 'Alerting on what users notice, against a target, is how SRE cures noise.',
      },
      {
        id: 'machine-checks',
        label: 'By checks that tell which servers and devices are up',
        votes: { sysops: 0.55, netops: 0.1 },
        reason: 'Where machines are what is run, machine health is the right thing to watch.',
      },
      {
        id: 'users',
        label: 'Users tell us',
        votes: { sre: 0.3, sysops: 0.25 },
        reason:
          'Any model would begin with monitoring; which kind depends on other answers, so most of the vote is kept back.',
      },
      {
        id: 'unnoticed',
        label: 'Often nobody notices for days or weeks: it comes to light by chance',
        votes: { sre: 0.3, sysops: 0.3 },
        reason:
          'Any model would begin with monitoring; which kind depends on other answers, so much of the vote is kept back.',
      },
    ],
  },
  {
    id: 'routine-work',
    area: 'reliability',
    dimension: 'automation-focus',
    text: 'How is routine work on running systems done: restarts, clean-ups, accounts, certificates, scaling?',
    help: 'Routine work is what has to be done again next month. Say how it is done today, not how much there is: the time it takes is asked about separately.',
    why: 'Routine work done by hand, by scripts or by software are different trades. Whether it grows is asked with the time it takes.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question about practice.' },
    options: [
      {
        id: 'by-hand',
        label: 'By hand, from experience or with checklists',
        votes: { sysops: 0.3, sre: 0.35 },
        reason:
          'Half the vote of work that procedures keep steady, and half of that of work that grows and has to be engineered away.',
      },
      {
        id: 'scripts',
        label: 'With scripts that a few people keep',
        votes: { sysops: 0.45, sre: 0.1 },
        reason: 'Scripts are the usual automation of system administration.',
      },
      {
        id: 'software',
        label: 'Mostly by software; people handle the exceptions',
        votes: { sre: 0.2, devops: 0.2 },
        reason: 'Operating by software is what both models aim for; it is done, so most of the vote is kept back.',
      },
      {
        id: 'by-supplier',
        label: 'Mostly by a supplier or provider',
        votes: { techops: 0.3 },
        reason: 'A supplier has to be steered; where that works nothing is missing, so most of the vote is kept back.',
      },
      {
        id: 'separate',
        label: 'Each department or supplier does its own',
        votes: { techops: 0.7 },
        reason: 'Scattered routine work needs common practice across the estate before it needs tools.',
      },
      {
        id: 'several-ways',
        label: 'It differs: much runs by software or scripts, and much is still done by hand',
        votes: { sre: 0.21, sysops: 0.19, devops: 0.1 },
        reason: 'Half the vote of work by software, and half of that of work by hand or script.',
      },
    ],
  },
  {
    id: 'demand',
    area: 'reliability',
    dimension: 'core-activities',
    text: 'How does the demand on your systems change?',
    help: 'Look at the last two years and at what has been decided for the next. If two answers fit, choose the one that causes more work.',
    why: 'Demand that nobody forecasts shows as slowness and outages; growth in places shows in the network.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question: growth shapes the work, but does not decide it.' },
    options: [
      {
        id: 'unforeseen',
        label: 'It grows fast or comes in steep peaks, and nobody can say when or how much',
        votes: { sre: 0.65, devops: 0.1 },
        reason:
          'Demand forecasting and capacity planning for running services are SRE work; elasticity also has to be built in.',
      },
      {
        id: 'foreseen-peaks',
        label: 'It comes in steep peaks that are known beforehand: seasons, sales, terms, month ends',
        votes: { sre: 0.35, devops: 0.15, sysops: 0.1 },
        reason:
          'A known peak is prepared by a forecast and a load test and met by capacity added in time: several models can do it.',
      },
      {
        id: 'planned',
        label: 'It grows steadily and can be planned for',
        votes: { devops: 0.25, sre: 0.1 },
        reason: 'Planned growth is met by any model, so most of the vote is kept back.',
      },
      {
        id: 'flat',
        label: 'It hardly changes from year to year',
        votes: { sysops: 0.5, techops: 0.1 },
        reason: 'A steady estate repays careful upkeep rather than new machinery.',
      },
      {
        id: 'places',
        label: 'It grows by places: new sites, branches, depots or devices',
        votes: { netops: 0.5, techops: 0.35 },
        reason: 'Every new place is a network to build and an estate to look after.',
      },
    ],
  },
  {
    id: 'night-call',
    area: 'reliability',
    dimension: 'ownership',
    text: 'Something important fails at night or at a weekend. Who is called, and who decides what to do?',
    help: 'Say what happens today. If it differs between systems, take the most important one.',
    why: 'It changes the result where nobody may decide or where hand-overs cost the night, and it brings a caution where nobody is called.',
    ordered: false,
    quick: false,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question about practice.' },
    options: [
      {
        id: 'not-needed',
        label: 'Nobody, and it does no harm: it can wait until people are back at work',
        votes: {},
        reason: 'Nothing has to be mended at night: the vote is kept back.',
      },
      {
        id: 'nobody',
        label: 'Nobody, although it should not wait: it stays down until somebody comes in',
        votes: { sysops: 0.3, sre: 0.3 },
        reason:
          'A watch and a duty have to be set up; machines or services decide which kind, so much of the vote is kept back.',
      },
      {
        id: 'whoever',
        label: 'Whoever can be reached; nobody has the duty, and nobody in particular may decide',
        votes: { techops: 0.5, sre: 0.15 },
        reason:
          'Duty and the right to decide have to be given by somebody who answers for the whole; leading incidents is then a skill.',
      },
      {
        id: 'first-line',
        label: 'An operator or service desk, who follows instructions and has to look for someone who may decide',
        votes: { devops: 0.4, sre: 0.2 },
        reason:
          'Each hand-over at night costs time: those who know the system, and may decide, have to be called first.',
      },
      {
        id: 'builders',
        label: 'The people who built it, in turns, and they may decide',
        votes: { devops: 0.25, sre: 0.1 },
        reason: 'Who builds it runs it, and it is at home already: most of the vote is kept back.',
      },
      {
        id: 'run-engineers',
        label: 'Engineers on a rota for running systems, and they may decide',
        votes: { sre: 0.2, sysops: 0.1 },
        reason: 'A rota that may decide is in order: most of the vote is kept back.',
      },
      {
        id: 'supplier',
        label: 'A supplier, under contract',
        votes: { techops: 0.35 },
        reason:
          'What the supplier may do at night, and when it has to ask, is settled by steering it; where that works nothing is missing.',
      },
    ],
  },
  {
    id: 'on-call-load',
    area: 'reliability',
    dimension: 'mindset',
    text: 'What is the main burden of being on call for those who have the duty?',
    help: 'Think of the last three months. Being reachable counts as being on call, even if no rota says so.',
    why: 'What people are called for shows which cause to remove first. A duty that wears people out brings a caution, whatever model leads.',
    ordered: false,
    quick: false,
    notApplicable: 'Nobody is on call or reachable out of hours',
    weight: {
      value: 1,
      reason: 'An ordinary question: what people are called for is good evidence of where the trouble lies.',
    },
    options: [
      {
        id: 'light',
        label: 'There is hardly any: calls are rare, and the duty is shared',
        votes: {},
        reason: 'Nothing has to be mended: the vote is kept back.',
      },
      {
        id: 'same-few',
        label: 'It is always the same one or two people',
        votes: { sysops: 0.4 },
        reason: 'Written and tried instructions, by which others can take the duty, are systems operations’ own.',
      },
      {
        id: 'noise',
        label: 'Many calls, most of which need no action',
        votes: { sre: 0.85 },
        reason: 'Alerting on what users notice, with a limit to the calls of a shift, is how SRE cures noise.',
      },
      {
        id: 'after-changes',
        label: 'Calls that follow changes or releases',
        votes: { devops: 0.85 },
        reason: 'Smaller changes, tested before and easily undone, take this cause of calls away.',
      },
      {
        id: 'real-faults',
        label: 'Many calls for real faults of running services: people are tired, or leave',
        votes: { sre: 0.85 },
        reason: 'Limits to the load, reviews that remove causes, and time for engineering are SRE practice.',
      },
      {
        id: 'connections',
        label: 'Calls that turn out to be about connections or devices at sites',
        votes: { netops: 0.85 },
        reason: 'A view of the path and checked changes of the network take these calls away.',
      },
      {
        id: 'wrong-person',
        label: 'Calls to people who cannot mend it, and have to find somebody who can',
        votes: { devops: 0.35, techops: 0.35 },
        reason:
          'Either those who built it take their turn, or somebody settles who answers for what across the estate.',
      },
    ],
  },
];
