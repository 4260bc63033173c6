import { z } from 'zod';
import { conditionSchema } from './condition';
import { evidenceGrades, modelIds, workAreaIds } from './ids';

/** Structure of the catalogues beside the comparison: practices, cautions, metrics and tools. */

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const sentence = z.string().trim().min(1);
const sentences = z.string().trim().min(20).max(500).regex(/[.?]$/, 'Write sentences: end with a full stop');
const sourced = {
  sources: z.array(z.string()).min(1),
  evidence: z.enum(evidenceGrades),
  checkedOn: z.iso.date(),
};

/** One concrete thing to adopt. */
export const practiceSchema = z.strictObject({
  id,
  model: z.enum(modelIds),
  area: z.enum(workAreaIds),
  /** True for what has to be there first, whatever model leads: what runs, who answers for what, where the time goes. */
  basic: z.literal(true).optional(),
  /** Imperative: "Stage every rollout". */
  name: sentence.max(70),
  what: sentences,
  firstStep: sentences,
  effort: z.enum(['days', 'weeks', 'months']),
  /** Ids of practices that have to be there first. */
  prerequisites: z.array(id),
  /** The metric that shows that it works. */
  metric: id,
  /** The answers that call for it: question id → option ids, of any edition. */
  calledBy: z.record(z.string(), z.array(z.string()).min(1)),
  ...sourced,
});
export type Practice = z.infer<typeof practiceSchema>;

/** A visible warning that a precondition is missing. Never part of the score. */
export const cautionSchema = z.strictObject({
  id,
  /** The problem in a few words, without a full stop. */
  title: sentence.max(90),
  when: conditionSchema,
  /** What the problem is, and why it matters. */
  text: sentences,
  /** What to do about it. */
  advice: sentences,
  ...sourced,
});
export type Caution = z.infer<typeof cautionSchema>;

/** The subjects that metrics are sorted into, in the order in which they are shown. */
export const metricSubjects = [
  { id: 'time-and-failure', label: 'Time and failure' },
  { id: 'delivery', label: 'Delivery' },
  { id: 'reliability', label: 'Reliability' },
  { id: 'infrastructure', label: 'Infrastructure and security' },
  { id: 'change-and-network', label: 'Change and network' },
  { id: 'flow-and-people', label: 'Flow, people and platform' },
] as const;
export const metricSubjectIds = metricSubjects.map(({ id }) => id);

export const metricSchema = z.strictObject({
  id,
  name: sentence.max(60),
  /** Other names and abbreviations people search for. */
  aliases: z.array(sentence),
  subject: z.enum(metricSubjectIds),
  definition: sentences,
  /** LaTeX, without delimiters; words in \text{}. */
  formula: sentence,
  unit: sentence.max(40),
  models: z.array(z.enum(modelIds)).min(1),
  /** What to watch for when reading it. */
  caution: sentences,
  /** How not to use it. */
  misuse: sentences,
  ...sourced,
});
export type Metric = z.infer<typeof metricSchema>;

export const toolCategories = [
  'monitoring',
  'logging',
  'configuration',
  'provisioning',
  'cloud',
  'virtualisation',
  'incident',
  'source-control',
  'integration',
  'delivery',
  'containers',
  'quality-security',
  'network-automation',
  'network-truth',
  'network-validation',
  'platform',
] as const;

/** Whether a tool is alive. `not-checked`: nobody looked, or what was found carries no date. */
export const lifeStates = ['maintained', 'closing', 'not-checked'] as const;

/** As precise as known: `2030`, `2026-05`, `2026-05-11`. */
const dateAsKnown = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

const lifeSchema = z.strictObject({
  state: z.enum(lifeStates),
  /** The newest release that was seen on `checkedOn`; null where none was, or where a service has none. `date` is null where none stood beside it. */
  lastRelease: z.strictObject({ version: sentence.max(40), date: dateAsKnown.nullable() }).nullable(),
  /** The nearest end of support that is known, of the whole or of a part; null where none is. It may have passed. */
  endOfSupport: z.strictObject({ of: sentence.max(60), date: dateAsKnown }).nullable(),
  /** Ids of sources; empty only where it was not checked. */
  sources: z.array(z.string()),
  /** The day on which somebody looked, here and in the licence: a fact ages by itself, whenever others of its record were checked. */
  checkedOn: z.iso.date(),
});

export const toolSchema = z.strictObject({
  id,
  name: sentence.max(60),
  aliases: z.array(sentence),
  category: z.enum(toolCategories),
  /** What it does, in one or two sentences. */
  what: sentences,
  models: z.array(z.enum(modelIds)).min(1),
  homepage: z.url({ protocol: /^https$/ }),
  licence: z.strictObject({
    kind: z.enum(['open-source', 'source-available', 'commercial', 'mixed', 'not-checked']),
    /** Names the licence or the terms. */
    detail: sentence.max(160),
    checkedOn: z.iso.date(),
  }),
  life: lifeSchema,
  /** What is to be said of its state besides `life`. */
  status: sentences,
  /** What one should know before choosing it; null where nothing was found. */
  warning: z
    .strictObject({
      kind: z.enum(['renamed', 'closing', 'relicensed', 'compromised', 'vulnerable', 'ownership', 'ageing']),
      text: sentences,
    })
    .nullable(),
  ...sourced,
});
export type Tool = z.infer<typeof toolSchema>;
