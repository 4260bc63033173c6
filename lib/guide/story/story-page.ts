import type { Params } from '@/lib/address/query';
import { rowPath } from '@/lib/address/record';
import { readStory } from '@/lib/address/story';
import {
  type EvidenceGrade,
  evidenceGrades,
  type Lane,
  type Model,
  type ModelId,
  modelNames,
  models,
  type Step,
  type Story,
  stories,
} from '@/lib/dataset';
import { stepKinds } from '@/lib/dataset/story-schema';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import { type Glance, glanceOf } from './glance';

/** What the page of the stories shows for the models in its address. */

export interface ToldStep extends Step {
  /** Numbers of its sources in the page's list. */
  numbers: readonly number[];
}

export interface ToldLane {
  model: Pick<Model, 'id' | 'name' | 'mark'>;
  /** Its steps, phase by phase, in the order of the story's phases. */
  phases: readonly (readonly ToldStep[])[];
  glance: Glance;
  shows: string;
  poorly: string;
}

export interface ToldStory extends Pick<Story, 'id' | 'title' | 'setting' | 'phases'> {
  lanes: readonly ToldLane[];
}

export interface StoryPage {
  /** The form as it should stand. */
  choice: readonly (Pick<Model, 'id' | 'name' | 'mark'> & { chosen: boolean })[];
  /** What was wrong with the address, in plain words; null if nothing was. */
  notice: string | null;
  stories: readonly ToldStory[];
  /** The row of the comparison with each model's risks in full. */
  risks: string;
  /** Every kind of step, for the legend. */
  kinds: readonly Step['kind'][];
  /** The evidence grades that the steps use, the strongest first. */
  grades: readonly EvidenceGrade[];
  /** How many of the steps shown are this guide's own illustration, and how many there are. */
  ours: { own: number; all: number };
  sources: readonly NumberedSource[];
}

/** Takes the parameters of the address as Next gives them. Whatever they hold, there is a page. */
export function storyPage(params: Params): StoryPage {
  const { models: asked, notice } = readStory(params, modelNames);
  const lanes = stories.flatMap((story) => lanesOf(story, asked));
  const steps = lanes.flatMap((lane) => lane.steps);
  const { sources, numbersOf } = numberSources([], steps);

  return {
    choice: models.filter(isTold).map(({ id, name, mark }) => ({ id, name, mark, chosen: asked.includes(id) })),
    notice,
    stories: stories.map((story) => ({
      id: story.id,
      title: story.title,
      setting: story.setting,
      phases: story.phases,
      lanes: lanesOf(story, asked).flatMap((lane) =>
        models
          .filter(({ id }) => id === lane.model)
          .map(({ id, name, mark }) => ({
            model: { id, name, mark },
            phases: story.phases.map(({ id: phase }) =>
              lane.steps.filter((step) => step.phase === phase).map((step) => ({ ...step, numbers: numbersOf(step) })),
            ),
            glance: glanceOf(lane.steps),
            shows: lane.shows,
            poorly: lane.poorly,
          })),
      ),
    })),
    risks: rowPath('risks'),
    kinds: stepKinds,
    grades: evidenceGrades.filter((grade) => steps.some(({ evidence }) => evidence === grade)),
    ours: { own: steps.filter(({ evidence }) => evidence === 'convention').length, all: steps.length },
    sources,
  };
}

/** A model may be newer than the stories: then it has no lane, and can't be chosen. */
const isTold = ({ id }: Pick<Model, 'id'>) => stories.some(({ lanes }) => lanes.some(({ model }) => model === id));

/** The lanes of the models asked for; of all if none of these is told. */
function lanesOf({ lanes }: Story, asked: readonly ModelId[]): readonly Lane[] {
  const found = lanes.filter(({ model }) => asked.includes(model));
  return found.length === 0 ? lanes : found;
}
