import type { Question } from '../../schema';

/** Network: the connections between people, sites, data centres and clouds. */

const noNetwork = 'We run no network worth managing, or a provider changes it for us';

export const network: readonly Question[] = [
  {
    id: 'network-estate',
    area: 'network',
    dimension: 'scope',
    text: 'Which networks do you run yourselves?',
    help: 'Count what your own people configure today, not what a carrier or a cloud provider runs for you. Up to about ten sites are few.',
    why: 'Network operations needs a network. Without one, the network questions should not move the result.',
    ordered: true,
    quick: true,
    notApplicable: null,
    weight: { value: 1.5, reason: 'It decides whether network work exists at all.' },
    options: [
      {
        id: 'hardly-any',
        label: 'Hardly any: the provider’s, or an ordinary office network',
        votes: {},
        reason: 'No network to run says nothing about the other models: the vote is kept back.',
      },
      {
        id: 'few-sites',
        label: 'One campus, or a few sites: up to about ten',
        votes: { sysops: 0.3, netops: 0.15 },
        reason: 'At this size the network is usually part of system administration.',
      },
      {
        id: 'many-sites',
        label: 'Many sites, more than about ten, or several data centres',
        votes: { netops: 0.8 },
        reason: 'Many like devices in many places are where automation and validation of network change pay.',
      },
      {
        id: 'hybrid',
        label: 'Sites, data centres, clouds and mobile or remote connections together',
        votes: { netops: 0.85 },
        reason: 'A mixed network is hard to see end to end and hard to change safely: NetOps answers both.',
      },
      {
        id: 'client-networks',
        label: 'Networks of our clients, each different',
        votes: { netops: 0.6, techops: 0.25 },
        reason: 'Many unlike networks repay common tools and checks, and agreements with each client.',
      },
      {
        id: 'carrier',
        label: 'Networks are what we sell: others depend on our connectivity',
        votes: { netops: 0.95 },
        reason: 'Where the network is the product, running it well is the business.',
      },
    ],
  },
  {
    id: 'network-change',
    area: 'network',
    dimension: 'automation-focus',
    text: 'How is a change to the network made?',
    help: 'Take an ordinary change of today, such as a new segment or a firewall rule.',
    why: 'The Uptime Institute is reported to find configuration and change management behind half of major network outages.',
    ordered: false,
    quick: false,
    notApplicable: noNetwork,
    weight: {
      value: 1.5,
      reason:
        'It shows directly whether the network is where the trouble lies, as the way of releases does for delivery.',
    },
    options: [
      {
        id: 'typed-often',
        label: 'Typed in device by device, often, and mistakes cause outages',
        votes: { netops: 0.95 },
        reason: 'Frequent manual change with failures is the case NetOps was made for.',
      },
      {
        id: 'typed-checked',
        label: 'Typed in device by device, often, but checked by a second person and seldom with trouble',
        votes: { netops: 0.5, sysops: 0.15 },
        reason: 'The care is there; generated and checked changes would keep it and take the typing away.',
      },
      {
        id: 'typed-rarely',
        label: 'Typed in device by device, but it is rarely needed',
        votes: { sysops: 0.4, netops: 0.1 },
        reason: 'A network that rarely changes is looked after well by administrators.',
      },
      {
        id: 'console',
        label: 'In a maker’s central console, for many devices at once',
        votes: { netops: 0.3, sysops: 0.1 },
        reason:
          'One place of control exists; a record of what should be, and checks beforehand, may be missing: most is kept back.',
      },
      {
        id: 'scripts',
        label: 'With scripts or templates for some of the devices',
        votes: { netops: 0.65 },
        reason: 'Partial automation beside manual change invites drift: finishing it is NetOps work.',
      },
      {
        id: 'pipeline',
        label: 'Generated from a source of truth, tested, then rolled out',
        votes: { netops: 0.4, sre: 0.05 },
        reason: 'NetOps is practised already and has to be kept: most of the vote is kept back.',
      },
      {
        id: 'not-managed',
        label: 'In no set way: devices are reset or replaced when something fails, and nothing is recorded',
        votes: { netops: 0.4, sysops: 0.3 },
        reason:
          'An inventory, saved configurations and somebody who answers for them come first: both models begin so.',
      },
    ],
  },
  {
    id: 'network-wait',
    area: 'network',
    dimension: 'change-cadence',
    text: 'How long does a simple network request take, such as opening a port or adding a segment?',
    help: 'Count from the request to the moment it works, as it is today.',
    why: 'If others plan around the network, it is the bottleneck.',
    ordered: true,
    quick: false,
    notApplicable: noNetwork,
    weight: {
      value: 0.75,
      reason: 'A second look at network change, from its results: partly the same evidence again.',
    },
    options: [
      {
        id: 'hardly-any',
        label: 'There are hardly any such requests',
        votes: {},
        reason: 'Nobody waits: the vote is kept back.',
      },
      {
        id: 'hours',
        label: 'Hours, or people do it themselves',
        votes: { devops: 0.1 },
        reason: 'No bottleneck here: nearly all of the vote is kept back.',
      },
      {
        id: 'days',
        label: 'A few days',
        votes: { netops: 0.35, sysops: 0.15 },
        reason: 'A usual time; shorter would help, but it stops nobody.',
      },
      {
        id: 'weeks',
        label: 'Weeks',
        votes: { netops: 0.9 },
        reason: 'Work of minutes that takes weeks is the classic sign of manual, window-bound network change.',
      },
    ],
  },
  {
    id: 'path-diagnosis',
    area: 'network',
    dimension: 'feedback-loops',
    text: 'When something is slow at one place, how is the fault located?',
    help: 'Think of the last time users at one site, or of one application, complained.',
    why: 'Without a view of the whole path, each owner can only show that it was not them.',
    ordered: false,
    quick: false,
    notApplicable: noNetwork,
    weight: { value: 1, reason: 'An ordinary question about practice.' },
    options: [
      {
        id: 'one-view',
        label: 'One view of the path from end to end shows it within minutes',
        votes: { netops: 0.2, sre: 0.1 },
        reason: 'Solved: most of the vote is kept back.',
      },
      {
        id: 'several-tools',
        label: 'By comparing several tools, within hours',
        votes: { netops: 0.65 },
        reason: 'Joining telemetry along the path is a NetOps task.',
      },
      {
        id: 'owner-by-owner',
        label: 'By asking each owner in turn, which takes most of a day',
        votes: { netops: 0.7, techops: 0.2 },
        reason: 'Nobody sees the path, and nobody answers for it as a whole.',
      },
      {
        id: 'application',
        label: 'It is nearly always the application, not the path',
        votes: { sre: 0.45, devops: 0.2 },
        reason: 'The place to look is the service and its changes.',
      },
      {
        id: 'not-located',
        label: 'Often it is not located: it goes away, or people live with it',
        votes: { netops: 0.6, techops: 0.1 },
        reason: 'Faults that nobody can locate return; seeing the whole path is a NetOps task.',
      },
      {
        id: 'hardly-any',
        label: 'There are hardly any such faults',
        votes: {},
        reason: 'No fault points to no model: the vote is kept back.',
      },
    ],
  },
];
