import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStory, sameStory, storyPath } from '@/lib/address/story';
import { modelIds } from '@/lib/dataset/ids';
import { queryOf } from './any-query';

/** Reading and writing the address of the stories undo each other. */

const chosen = fc.subarray([...modelIds], { minLength: 1 });

describe('the address of the stories', () => {
  test('is short, readable and the same for the same choice', () => {
    expect(storyPath()).toBe('/compare/one-story');
    expect(storyPath(modelIds)).toBe('/compare/one-story');
    expect(storyPath(['sre', 'devops'])).toBe('/compare/one-story?models=devops,sre');
    expect(sameStory(['sre', 'devops'], ['devops', 'sre'])).toBe(true);
    expect(sameStory(['sre'], ['devops', 'sre'])).toBe(false);
  });

  test('gives back what was written', () => {
    fc.assert(
      fc.property(chosen, (models) => {
        expect(readStory(queryOf(storyPath(models)))).toEqual({ models, notice: null });
      }),
    );
  });

  test('that was read and written again is read the same, whatever it holds', () => {
    const params = fc.dictionary(
      fc.constantFrom('models', 'other'),
      fc.oneof(fc.string(), fc.array(fc.oneof(fc.constantFrom(...modelIds), fc.string()))),
    );
    fc.assert(
      fc.property(params, (asked) => {
        const { models } = readStory(asked);
        expect(models.length).toBeGreaterThan(0);
        expect(readStory(queryOf(storyPath(models)))).toEqual({ models, notice: null });
      }),
    );
  });

  test('names what it could not use, and shows the rest', () => {
    const names = { devops: 'DevOps', sre: 'SRE' };
    expect(readStory({ models: 'DevOps, aiops' }, names)).toEqual({
      models: ['devops'],
      notice: 'There is no model “aiops”.',
    });
    expect(readStory({ models: 'devop' }, names)).toEqual({
      models: modelIds,
      notice: 'There is no model “devop”. Did you mean “DevOps”? So all models are shown.',
    });
  });
});
