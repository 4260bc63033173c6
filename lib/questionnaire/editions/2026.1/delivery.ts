import type { Question } from '../../schema';

/** Release and delivery: how a finished change reaches the people who use it. */
export const delivery: readonly Question[] = [
  {
    id: 'software-origin',
    area: 'delivery',
    dimension: 'scope',
    text: 'Where does most of the software you operate come from?',
    help: 'Think of the software whose failure would be noticed first. If two answers fit, choose the one that occupies more of your people.',
    why: 'Software that you write can be changed, tested and built to be run well. Bought software can be configured, patched and watched, but not redesigned.',
    ordered: true,
    quick: true,
    notApplicable: null,
    weight: { value: 1.5, reason: 'It decides which kinds of operations work exist at all.' },
    options: [
      {
        id: 'own-product',
        label: 'We write it: customers pay for it, or reach us mainly through it',
        votes: { devops: 0.5, sre: 0.3 },
        reason: 'Where the software is the business, delivering it and running it are the core of the work.',
      },
      {
        id: 'own-internal',
        label: 'We write sizeable applications ourselves, beside bought packages',
        votes: { devops: 0.45, techops: 0.15, sysops: 0.1 },
        reason: 'Own software calls for a way to deliver it; the packages beside it call for upkeep.',
      },
      {
        id: 'adapted',
        label: 'Bought packages that we configure, connect and report from',
        votes: { sysops: 0.4, techops: 0.35 },
        reason: 'Bought software is kept going by upkeep and by someone who answers for the mixture.',
      },
      {
        id: 'vendor-run',
        label: 'Bought packages, many of them hosted and run by their vendors',
        votes: { techops: 0.5, sysops: 0.2 },
        reason:
          'What others run has to be chosen, connected and held to account: the work is in the estate as a whole.',
      },
    ],
  },
  {
    id: 'release-need',
    area: 'delivery',
    dimension: 'change-cadence',
    text: 'How often do people need a new version of the software in use?',
    help: 'Choose what users, customers or management ask for, not what happens today.',
    why: 'The pace that is needed decides how much the way to production is worth improving. The pace that exists is asked about separately.',
    ordered: true,
    quick: true,
    notApplicable: null,
    weight: { value: 1, reason: 'An ordinary question: the pace is one condition among several.' },
    options: [
      {
        id: 'weekly',
        label: 'Several times a week, or more often',
        votes: { devops: 0.5, sre: 0.2 },
        reason:
          'Such a pace cannot be kept by hand; a service that changes daily also has to be watched for what the changes do.',
      },
      {
        id: 'monthly',
        label: 'One to four times a month',
        votes: { devops: 0.5 },
        reason: 'Regular small releases are what continuous delivery is made for.',
      },
      {
        id: 'yearly',
        label: 'A few times a year, in planned rounds',
        votes: { sysops: 0.35, techops: 0.3 },
        reason: 'Planned rounds fit scheduled windows and a common calendar of changes.',
      },
      {
        id: 'vendor',
        label: 'When a vendor ships an update, or something has to be mended',
        votes: { sysops: 0.45, techops: 0.3 },
        reason: 'Change that arrives from outside is patching and co-ordination, not delivery.',
      },
    ],
  },
  {
    id: 'release-path',
    area: 'delivery',
    dimension: 'reaction-to-change',
    text: 'What happens between a finished change to your own software and the moment users have it?',
    help: 'Take the usual way of an ordinary change, not of an emergency.',
    why: 'Waiting, hand-overs and approvals far from the code are where delivery time goes. Research by DORA found no evidence that formal outside approval makes changes fail less.',
    ordered: false,
    quick: false,
    notApplicable: 'We do not change software of our own',
    weight: { value: 1.5, reason: 'It shows directly whether delivery is where the trouble lies.' },
    options: [
      {
        id: 'pipeline',
        label: 'A pipeline builds, tests and releases it, usually within a day',
        votes: { sre: 0.35, devops: 0.3 },
        reason: 'Delivery works and has to be kept; attention is free for what runs after the release.',
      },
      {
        id: 'partly',
        label: 'Some steps run by themselves, others are done by hand',
        votes: { devops: 0.6 },
        reason: 'The manual steps left over are the next thing to automate.',
      },
      {
        id: 'handovers',
        label: 'It passes through several groups and waits in the queue of each',
        votes: { devops: 0.85 },
        reason: 'Removing queues between groups is what DevOps began with.',
      },
      {
        id: 'approval',
        label: 'It waits for a board or for signatures, and goes live with many others',
        votes: { devops: 0.8, techops: 0.05 },
        reason:
          'Peer review with automated checks can satisfy separation of duties in small batches; a board stays for the changes that need one.',
      },
      {
        id: 'window',
        label: 'It goes live by hand in an agreed window, with an interruption or at night',
        votes: { devops: 0.75, sysops: 0.1 },
        reason: 'Repeatable releases without an interruption end the window; until then operators carry it.',
      },
    ],
  },
  {
    id: 'fault-discovery',
    area: 'delivery',
    dimension: 'feedback-loops',
    text: 'Where does it usually show that a change to your own software is not fit for production?',
    help: 'Think of the last three changes that had to be repaired.',
    why: 'The later a fault shows, the more it costs and the larger the batch it hides in.',
    ordered: true,
    quick: false,
    notApplicable: 'We do not change software of our own',
    weight: { value: 0.75, reason: 'A second look at delivery, from its results: partly the same evidence again.' },
    options: [
      {
        id: 'checks',
        label: 'In automatic checks, within hours',
        votes: { sre: 0.25, devops: 0.25 },
        reason: 'The feedback works; keeping it and learning from production come next.',
      },
      {
        id: 'test-phase',
        label: 'In a test phase, days or weeks later',
        votes: { devops: 0.6 },
        reason: 'Late tests are moved forward by automating them.',
      },
      {
        id: 'live',
        label: 'After it is live',
        votes: { devops: 0.5, sre: 0.3 },
        reason: 'Earlier checks come first; limiting what a bad release can harm comes second.',
      },
    ],
  },
];
