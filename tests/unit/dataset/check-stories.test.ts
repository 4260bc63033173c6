import { describe, expect, test } from 'vitest';
import { checkStories, everyModelTold } from '@/lib/dataset/check-stories';
import { type ModelId, modelIds } from '@/lib/dataset/ids';
import type { Lane, Step, Story } from '@/lib/dataset/story-schema';
import { storyIds } from '@/lib/dataset/story-schema';
import { formatIssues } from '@/lib/shared/issue';
import { madeUpDataset } from './made-up-dataset';

/** Each rule is shown made-up stories with one fault. */

const phases = ['asked', 'made', 'looked-at', 'used', 'kept'];

const step = (phase: string, change: Partial<Step> = {}): Step => ({
  phase,
  kind: 'work',
  what: `Somebody does what there is to do when it is ${phase}`,
  who: 'somebody',
  lasts: 'hours',
  sources: ['read'],
  evidence: 'verified',
  checkedOn: '2026-11-26',
  ...change,
});

/** Its last step can stop it. */
const steps = () => phases.map((phase) => step(phase, phase === 'kept' ? { kind: 'stop' } : {}));

const lane = (model: ModelId, change: Partial<Lane> = {}): Lane => ({
  model,
  steps: steps(),
  shows: `What the lane of ${model} shows is told in one sentence.`,
  poorly: `How it goes where ${model} is done poorly is told in one sentence.`,
  ...change,
});

function lines(change: Partial<Story> = {}): string {
  const all = storyIds.map(
    (id): Story => ({
      id,
      title: `The story of the ${id}`,
      setting: 'What happens is the same for every model that is told here.',
      phases: phases.map((phase) => ({ id: phase, label: phase })),
      lanes: modelIds.map((model) => lane(model)),
      ...(id === 'change' ? change : {}),
    }),
  );
  return formatIssues(checkStories(all, madeUpDataset().sources));
}

/** The stories with one lane, which is changed. */
const withLane = (change: Partial<Lane>) => lines({ lanes: [lane('sre', change)] });
const withStep = (at: number, change: Partial<Step>) =>
  withLane({ steps: steps().map((each, index) => (index === at ? { ...each, ...change } : each)) });

test('stories without a fault have no issue, and may lack a model', () => {
  expect(lines()).toBe('');
  expect(withLane({})).toBe('');
});

test('a model that is not told is found where all have to be', () => {
  const story = { id: 'change', title: '', setting: '', phases: [], lanes: [lane('sre')] } as const;
  const missing = everyModelTold({ ...story, phases: [], lanes: [lane('sre')] }, ['devops', 'sre']);
  expect(formatIssues(missing)).toContain('stories.change.devops: Not told');
});

describe('the structure refuses', () => {
  test.each<[string, Partial<Step>]>([
    ['a step that takes more than two lines', { what: 'x'.repeat(91) }],
    ['a full stop at its end', { what: 'It is done.' }],
    ['a day that is none', { checkedOn: '26 November' }],
  ])('%s', (_, change) => {
    expect(withStep(0, change)).toContain('stories.change.lanes.0.steps.0');
  });

  test('a lane of few steps or of many', () => {
    expect(withLane({ steps: steps().slice(1) })).toContain('lanes.0.steps');
    expect(withLane({ steps: [...steps(), ...steps()] })).toContain('lanes.0.steps');
  });
});

describe('a rule finds', () => {
  test('a phase in which nothing happens, and one that the story doesn’t have', () => {
    const found = withStep(1, { phase: 'sold' });
    expect(found).toContain('stories.change.sre.2.phase: The story has no phase "sold"');
    expect(found).toContain('Nothing happens in the phase "made"');
  });

  test('steps out of the order of the phases', () => {
    const [first, second, ...rest] = steps();
    expect(withLane({ steps: [second, first, ...rest].filter((each) => each !== undefined) })).toContain(
      'Out of order',
    );
  });

  test('a wait that doesn’t say what ends it', () => {
    expect(withStep(0, { kind: 'wait' })).toContain('stories.change.sre.1.until: A wait says what ends it');
    expect(withStep(0, { kind: 'wait', until: 'it is there' })).toBe('');
  });

  test('a lane that nothing can stop', () => {
    expect(withStep(4, { kind: 'work' })).toContain('stories.change.sre: Nothing can stop it');
  });

  test('a step without a source that isn’t marked as the guide’s own', () => {
    expect(withStep(2, { sources: [] })).toContain('stories.change.sre.3.sources: No source');
    expect(withStep(2, { sources: [], evidence: 'convention' })).toBe('');
  });

  test('what is said twice, or in two sentences', () => {
    expect(withStep(1, { what: step('asked').what })).toContain('is said more than once');
    expect(withLane({ shows: 'It shows one thing to everybody. It shows another.' })).toContain('Has 2 sentences');
  });

  test('lanes out of the order of the models, and a lane told twice', () => {
    expect(lines({ lanes: [lane('sre'), lane('devops')] })).toContain('Out of order');
    expect(lines({ lanes: [lane('sre'), lane('sre')] })).toContain('used more than once');
  });
});
