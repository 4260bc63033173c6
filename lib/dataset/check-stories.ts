import type { Issue } from '../shared/issue';
import { schemaIssues } from '../shared/parse';
import { repeated } from '../shared/repeated';
import { sentencesOf } from '../shared/sentences';
import { inGroupOrder, inIdOrder, uniqueIds } from './check-records';
import { checkStatements } from './check-sources';
import { modelIds } from './ids';
import type { Source } from './schema';
import { type Lane, type Story, storyIds, storySchema } from './story-schema';

/** What has to hold in the stories: the structure of each, then rules that span steps, as pure functions that return issues. */

/** All issues of the stories. Rules that span steps run only if every structure is right: else they would report noise. */
export function checkStories(stories: readonly Story[], sources: readonly Source[]): Issue[] {
  const structure = stories.flatMap((story) => schemaIssues(storySchema, `stories.${story.id}`, story));
  if (structure.length > 0) return structure;
  return [
    ...inIdOrder('stories', stories, storyIds),
    ...uniqueIds('stories', stories),
    ...stories.flatMap((story) => {
      const path = `stories.${story.id}`;
      return [
        ...oneSentence(`${path}.setting`, story.setting),
        ...lanesInOrder(path, story),
        ...story.lanes.flatMap((lane) => checkLane(`${path}.${lane.model}`, lane, story, sources)),
      ];
    }),
  ];
}

/** The story has a lane for each of the models, so that none is missing from the comparison. */
export function everyModelTold({ id, lanes }: Story, models: readonly string[] = modelIds): Issue[] {
  return models
    .filter((model) => !lanes.some((lane) => lane.model === model))
    .map((model) => ({ path: `stories.${id}.${model}`, message: 'Not told' }));
}

function lanesInOrder(path: string, { lanes }: Story): Issue[] {
  const told = lanes.map(({ model }) => ({ id: model }));
  return [...uniqueIds(path, told), ...inGroupOrder(path, 'id', modelIds, told)];
}

function checkLane(path: string, lane: Lane, story: Story, sources: readonly Source[]): Issue[] {
  const { steps, shows, poorly } = lane;
  return [
    ...phasesInOrder(path, lane, story),
    ...checkStatements(
      steps.map((step, index) => ({ ...step, path: stepPath(path, index) })),
      sources,
    ),
    ...steps.flatMap(({ kind, until }, index) =>
      kind === 'wait' && until === undefined
        ? [{ path: `${stepPath(path, index)}.until`, message: 'A wait says what ends it' }]
        : [],
    ),
    ...(steps.some(({ kind }) => kind === 'stop')
      ? []
      : [{ path, message: 'Nothing can stop it', hint: 'Every model has something that can: say what' }]),
    ...repeated(steps.map(({ what }) => what.toLowerCase())).map((what) => ({
      path,
      message: `“${what}” is said more than once`,
    })),
    ...oneSentence(`${path}.shows`, shows),
    ...oneSentence(`${path}.poorly`, poorly),
  ];
}

/** Counted from 1, as people count steps. */
const stepPath = (path: string, index: number) => `${path}.${index + 1}`;

/** Every phase has a step, and the steps stand in the order of the phases: else the columns could not be compared. */
function phasesInOrder(path: string, { steps }: Lane, { phases }: Story): Issue[] {
  const order = phases.map(({ id }) => id);
  const records = steps.map(({ phase }, index) => ({ id: String(index + 1), phase }));
  return [
    ...records
      .filter(({ phase }) => !order.includes(phase))
      .map(({ id, phase }) => ({ path: `${path}.${id}.phase`, message: `The story has no phase "${phase}"` })),
    ...order
      .filter((phase) => !records.some((record) => record.phase === phase))
      .map((phase) => ({ path, message: `Nothing happens in the phase "${phase}"` })),
    ...inGroupOrder(path, 'phase', order, records),
  ];
}

function oneSentence(path: string, text: string): Issue[] {
  const count = sentencesOf(text).length;
  return count === 1 ? [] : [{ path, message: `Has ${count} sentences`, hint: 'Write one' }];
}
