import type { Scale } from '../scale-schema';

/** How change happens: all rows of this group have an order. */
export const changeScales: readonly Scale[] = [
  {
    dimension: 'change-cadence',
    name: 'Pace of change',
    low: 'seldom, in windows',
    high: 'many times a day',
    profile: true,
    places: {
      sysops: { at: 2, why: 'Routine changes wait for an agreed maintenance window; only urgent fixes go at once.' },
      devops: {
        at: 5,
        why: 'Small changes go out when they are ready, several times a day where the pipeline allows it.',
      },
      netops: {
        at: 3,
        why: 'By tradition changes wait for windows, and small validated ones leave them as automation grows.',
      },
      techops: {
        at: 1,
        why: 'All but standard changes wait for windows on one calendar, with freezes around important dates.',
      },
      sre: {
        at: 4,
        why: 'Teams may release as they like while error budget is left, and only urgent fixes when it is spent.',
      },
    },
  },
  {
    dimension: 'reaction-to-change',
    name: 'Formality',
    low: 'a colleague’s review and checks',
    high: 'assessment and approval by others',
    profile: true,
    places: {
      sysops: {
        at: 4,
        why: 'A request becomes a ticket: its risk is assessed, someone approves it, and it gets a place in the schedule.',
      },
      devops: { at: 1, why: 'A peer reviews each small piece, and automated checks decide whether it may go on.' },
      netops: {
        at: 3,
        why: 'A colleague reviews the diff and checks run; in 2020 most of those asked still left the decision to deploy to a person.',
      },
      techops: {
        at: 5,
        why: 'What puts others at risk is assessed for security, compliance, cost and suppliers before it is planned.',
      },
      sre: {
        at: 2,
        why: 'A proposal is weighed against the error budget and goes out in stages; a new service is reviewed first.',
      },
    },
  },
  {
    dimension: 'automation-focus',
    name: 'Automation',
    low: 'single tasks',
    high: 'everything that repeats',
    profile: true,
    places: {
      sysops: {
        at: 3,
        why: 'Server builds, configuration, patch rounds and alerts; how far it goes depends on maturity.',
      },
      devops: { at: 5, why: 'Build, tests, infrastructure and deployment: the whole way from commit to production.' },
      netops: {
        at: 4,
        why: 'Configuration is generated, deployed and backed up by machines; checks around a change often come later.',
      },
      techops: {
        at: 2,
        why: 'It begins with what crosses teams, such as requests and inventory, and leaves systems to SysOps and NetOps.',
      },
      sre: {
        at: 5,
        why: 'All manual work that grows with a service is to go, and at least half of the time is kept for that.',
      },
    },
  },
  {
    dimension: 'feedback-loops',
    name: 'Feedback',
    low: 'after the event, in reports',
    high: 'at every step, all the time',
    profile: false,
    places: {
      sysops: {
        at: 2,
        why: 'An alert or a user’s report opens the loop; trends, scans and drills warn of trouble to come.',
      },
      devops: {
        at: 5,
        why: 'Each stage gives an answer before the next begins: tests, review, checks, monitoring, users.',
      },
      netops: {
        at: 4,
        why: 'Checks before and after a change show it at once, and streamed telemetry shows what users get.',
      },
      techops: { at: 1, why: 'It learns from service reports, audits, drills and reviews, which come at intervals.' },
      sre: {
        at: 5,
        why: 'An indicator constantly compares good events with valid ones, and an alert responds to the speed of loss.',
      },
    },
  },
];
