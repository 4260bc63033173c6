import type { Scale } from '../scale-schema';

/** The work: the rows of this group that have an order. */
export const workScales: readonly Scale[] = [
  {
    dimension: 'core-activities',
    name: 'Distance to code',
    low: 'writes the software that runs',
    high: 'runs what others wrote',
    profile: true,
    places: {
      sysops: { at: 4, why: 'It deploys, patches, backs up and restores systems whose software others wrote.' },
      devops: {
        at: 1,
        why: 'It builds, tests and deploys its own software, and describes its infrastructure as code.',
      },
      netops: { at: 3, why: 'It generates and tests configurations as code, for devices whose software others wrote.' },
      techops: {
        at: 5,
        why: 'It watches, answers requests, gathers evidence and plans recovery: hardly any of it is code.',
      },
      sre: {
        at: 2,
        why: 'The time that operations leave goes into software that removes toil; developers write the features.',
      },
    },
  },
  {
    dimension: 'outputs',
    name: 'What it leaves behind',
    low: 'records and plans',
    high: 'code that machines run',
    profile: false,
    places: {
      sysops: {
        at: 2,
        why: 'Runbooks, change records and restore reports are for people; baselines and alert rules are for machines.',
      },
      devops: { at: 5, why: 'Each service has a pipeline, automated tests and infrastructure described as code.' },
      netops: {
        at: 4,
        why: 'The intended network is templates and data in version control, and each change leaves a diff.',
      },
      techops: {
        at: 1,
        why: 'A catalogue, inventories, a continuity plan, a risk register and evidence for audits: all are documents.',
      },
      sre: { at: 3, why: 'Objectives, policies and post-mortems are written; alerts and tools for recovery are code.' },
    },
  },
  {
    dimension: 'kpis',
    name: 'Where it measures',
    low: 'at the systems',
    high: 'where users are',
    profile: false,
    places: {
      sysops: {
        at: 1,
        why: 'It counts systems patched in time, incidents by severity, recovery times and cost per unit of work.',
      },
      devops: {
        at: 3,
        why: 'It counts changes on their way to users: how soon they arrive, and how many of them fail.',
      },
      netops: {
        at: 3,
        why: 'Path quality is what users get along a path; beside it, NetOps counts changes that went as planned.',
      },
      techops: {
        at: 2,
        why: 'It counts the services that people depend on, beside recovery drills, overdue findings and cost.',
      },
      sre: { at: 5, why: 'The error budget compares what users got with what the objective says they may expect.' },
    },
  },
];
