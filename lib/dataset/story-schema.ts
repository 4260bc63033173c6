import { z } from 'zod';
import { evidenceGrades, modelIds } from './ids';

/** Structure of a story: one event, told once for every model as a lane of steps. Rules that span steps are in `check-stories.ts`. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const phrase = z.string().trim().min(3).regex(/[^.]$/, 'A phrase has no full stop at its end');
const sentence = z.string().trim().min(40).max(220).regex(/\.$/, 'Write a sentence: end with a full stop');

/** All stories, in the order in which they are shown. */
export const storyIds = ['change', 'outage'] as const;

/** What a step is. `work`: a piece of it is done · `wait`: nobody works on it · `check`: it is looked at · `stop`: it goes on only under a condition. */
export const stepKinds = ['work', 'wait', 'check', 'stop'] as const;

/** How long a step takes by order of size, the shortest first. Typical, and never measured. */
export const spans = ['minutes', 'hours', 'days', 'weeks'] as const;

const stepSchema = z.strictObject({
  /** The id of a phase of its story. */
  phase: id,
  kind: z.enum(stepKinds),
  what: phrase.max(90),
  /** With its article, as part of a sentence. Who does it; of a wait, whom or what it waits for; of a stop, who or what decides. */
  who: phrase.max(40),
  /** Of a stop, how long it can hold. */
  lasts: z.enum(spans),
  /** What ends it: “the next window”. Every wait has it. */
  until: phrase.max(50).optional(),
  /** Ids of `sources/`. May be empty only where the evidence grade is `convention`: the step is this guide’s own illustration. */
  sources: z.array(z.string()),
  evidence: z.enum(evidenceGrades),
  checkedOn: z.iso.date(),
});
export type Step = z.infer<typeof stepSchema>;

const laneSchema = z.strictObject({
  model: z.enum(modelIds),
  /** In the order in which they happen: the model as it is meant. */
  steps: z.array(stepSchema).min(5).max(8),
  /** What the lane shows, in one sentence. */
  shows: sentence,
  /** How it goes where the model is done poorly, in one sentence. */
  poorly: sentence,
});
export type Lane = z.infer<typeof laneSchema>;

export const storySchema = z.strictObject({
  id: z.enum(storyIds),
  /** As a heading. */
  title: phrase.max(60),
  /** What happens, the same for every model, in one sentence. */
  setting: sentence,
  /** The parts of the event by which the lanes are compared, in their order. */
  phases: z.array(z.strictObject({ id, label: phrase.max(20) })).length(5),
  /** In the order of the models. A model may be newer than the story. */
  lanes: z.array(laneSchema),
});
export type Story = z.infer<typeof storySchema>;
