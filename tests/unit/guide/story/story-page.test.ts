import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelIds, type Step, stories } from '@/lib/dataset';
import { glanceOf } from '@/lib/guide/story/glance';
import { storyPage } from '@/lib/guide/story/story-page';

const shown = (params: Parameters<typeof storyPage>[0]) =>
  storyPage(params).stories.map(({ lanes }) => lanes.map(({ model }) => model.id));

describe('which lanes are shown', () => {
  test('all of them in both stories, when the address names none', () => {
    expect(shown({})).toEqual([modelIds, modelIds]);
    expect(storyPage({}).notice).toBeNull();
  });

  test('those that are named, and the form is ticked as they are', () => {
    const page = storyPage({ models: ['sre', 'DevOps'] });
    expect(shown({ models: ['sre', 'DevOps'] })).toEqual([
      ['devops', 'sre'],
      ['devops', 'sre'],
    ]);
    expect(page.choice.filter(({ chosen }) => chosen).map(({ id }) => id)).toEqual(['devops', 'sre']);
  });

  test('some, whatever the address holds, each with all of its steps, and with every source in the list', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.constantFrom(...modelIds))), (models) => {
        const page = storyPage({ models });
        for (const story of page.stories) {
          const told = stories.find(({ id }) => id === story.id);
          expect(story.lanes.length).toBeGreaterThan(0);
          for (const { model, phases } of story.lanes) {
            const steps = phases.flat();
            expect(phases).toHaveLength(story.phases.length);
            expect(steps.map(({ what }) => what)).toEqual(
              told?.lanes.find((lane) => lane.model === model.id)?.steps.map(({ what }) => what),
            );
            for (const { sources, numbers } of steps) {
              const listed = page.sources.filter(({ number }) => numbers.includes(number));
              expect(listed.map(({ source }) => source.id).sort()).toEqual([...sources].sort());
            }
          }
        }
      }),
    );
  });

  test('and it says how many of the steps shown are the guide’s own', () => {
    const steps = stories.flatMap(({ lanes }) =>
      lanes.filter(({ model }) => model === 'sre').flatMap((lane) => lane.steps),
    );
    const own = steps.filter(({ evidence }) => evidence === 'convention').length;
    expect(storyPage({ models: 'sre' }).ours).toEqual({ own, all: steps.length });
  });
});

describe('a lane at a glance', () => {
  const step = (change: Partial<Step>): Step => ({
    phase: 'asked',
    kind: 'work',
    what: 'It is done',
    who: 'a developer',
    lasts: 'minutes',
    sources: [],
    evidence: 'convention',
    checkedOn: '2026-11-26',
    ...change,
  });

  test('names each who works or looks once, the longest wait, and all that can stop it', () => {
    const steps = [
      step({}),
      step({ kind: 'check', who: 'the pipeline' }),
      step({ kind: 'wait', who: 'a colleague', lasts: 'hours', until: 'it is read' }),
      step({ kind: 'wait', who: 'the window', lasts: 'days', until: 'Tuesday' }),
      step({ kind: 'wait', who: 'the board', lasts: 'days', until: 'Friday' }),
      step({ kind: 'stop', who: 'the board' }),
      step({}),
    ];
    expect(glanceOf(steps)).toEqual({
      touchedBy: 'A developer and the pipeline',
      longestWait: 'The window: days, until Tuesday',
      stoppedBy: 'The board',
    });
  });

  test('waits nowhere where no step is a wait', () => {
    expect(glanceOf([step({})])).toEqual({ touchedBy: 'A developer', longestWait: null, stoppedBy: '' });
  });
});
