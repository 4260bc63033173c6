import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeOfStep, readStep, type StepAddress, sameStep, stepIn, stepPath, withCode } from '@/lib/address/step';
import { anyScope, searchParamsOf } from './any-query';

const address: fc.Arbitrary<StepAddress> = fc.record({
  step: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/),
  set: fc.constantFrom('full', 'quick'),
  code: fc.stringMatching(/^[0-9A-Z-]{0,40}$/),
  scope: anyScope,
  team: fc.constantFrom('', `2-${'Ab_-'.repeat(20)}0AZ`),
  fromReview: fc.boolean(),
  problem: fc.constantFrom(undefined, 'nothing-chosen', 'several-answers', 'unknown-answer'),
});

const readPath = (path: string) => readStep(stepIn(path.split('?')[0] ?? '') ?? '', searchParamsOf(path));

describe('the address of a step', () => {
  test('leaves out what is the default', () => {
    expect(stepPath('hosting')).toBe('/questionnaire/hosting');
    expect(stepPath('hosting', { set: 'full', code: undefined, fromReview: false })).toBe('/questionnaire/hosting');
    expect(stepPath('review', { set: 'quick', code: '1A2B-C' })).toBe('/questionnaire/review?set=quick&code=1A2B-C');
    expect(stepPath('hosting', { code: '1A', fromReview: true, problem: 'nothing-chosen' })).toBe(
      '/questionnaire/hosting?code=1A&return=review&problem=nothing-chosen',
    );
  });

  test('gives back what was written', () => {
    fc.assert(
      fc.property(address, (state) => {
        expect(readPath(stepPath(state.step, state))).toEqual(state);
      }),
    );
  });

  test('can be read whatever it holds, and what was read is the same when written and read again', () => {
    const query = fc.dictionary(fc.constantFrom('set', 'code', 'scope', 'team', 'return', 'problem', 'x'), fc.string());
    fc.assert(
      fc.property(query, (fields) => {
        const first = readStep('hosting', new URLSearchParams(fields));
        const second = readPath(stepPath('hosting', first));
        expect(second).toEqual(first);
        expect(sameStep(first, second)).toBe(true);
      }),
    );
  });

  test('with other answers keeps everything else', () => {
    expect(codeOfStep('/questionnaire/hosting')).toBe('');
    fc.assert(
      fc.property(address, fc.stringMatching(/^[0-9A-Z-]{1,40}$/), (state, code) => {
        const other = withCode(stepPath(state.step, state), code);
        expect(readPath(other)).toEqual({ ...state, code });
        expect(codeOfStep(other)).toBe(code);
      }),
    );
  });

  test('differs where the step or the answers do', () => {
    const one = readStep('hosting', new URLSearchParams('code=1A'));
    expect(sameStep(one, { ...one, step: 'people' })).toBe(false);
    expect(sameStep(one, { ...one, code: '1B' })).toBe(false);
  });

  test('is only a path with one segment below the questionnaire', () => {
    expect(stepIn('/questionnaire/hosting')).toBe('hosting');
    expect(stepIn('/questionnaire/hosting/')).toBe('hosting');
    for (const path of ['/questionnaire', '/questionnaire/', '/questionnaire/a/b', '/questionnaires/a', '/r/a'])
      expect(stepIn(path), path).toBeUndefined();
  });
});
