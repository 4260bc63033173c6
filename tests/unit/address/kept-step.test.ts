import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptText, timeOfKept, withStep } from '@/lib/address/kept-step';
import { readKeptText } from '@/lib/address/read-kept-step';
import { codeOfStep, stepPath } from '@/lib/address/step';
import { anyScope } from './any-query';

const address = fc
  .record({
    step: fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/),
    code: fc.stringMatching(/^[0-9A-Z-]{1,40}$/),
    scope: anyScope,
  })
  .map(({ step, ...state }) => stepPath(step, state));
const time = fc.integer({ min: 0, max: 8_000_000_000_000 });

describe('the text of a set of answers', () => {
  test('gives back when it was changed and its address', () => {
    fc.assert(
      fc.property(time, address, (changed, address) => {
        const text = keptText(changed, address);
        const [path, query] = address.split('?');
        expect(readKeptText(text)).toEqual({
          changed,
          address,
          step: path?.split('/')[2],
          query: new URLSearchParams(query),
        });
        expect(timeOfKept(text)).toBe(changed);
        expect(codeOfStep(text)).toBe(codeOfStep(address));
      }),
    );
  });

  test('may be an address alone, from before times were noted', () => {
    expect(readKeptText('/questionnaire/hosting?code=1A')).toMatchObject({ changed: undefined, step: 'hosting' });
    expect(timeOfKept('/questionnaire/hosting?code=1A')).toBe(0);
  });

  test('keeps its time with another step, and has none if it had none', () => {
    fc.assert(
      fc.property(time, address, address, (changed, one, other) => {
        expect(withStep(keptText(changed, one), other)).toBe(keptText(changed, other));
        expect(withStep(one, other)).toBe(other);
      }),
    );
  });

  test('can be anything: what isn’t one is none, and nothing throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(readKeptText(text)).toBeUndefined();
        expect(timeOfKept(text)).not.toBeNaN();
      }),
    );
    for (const text of [
      'https://example.org/questionnaire/hosting?code=1A',
      '12 //example.org/questionnaire/hosting?code=1A',
      'javascript:alert(1)//questionnaire/hosting?code=1A',
      '12 /questionnaire/../r/x?code=1A',
      '12  /questionnaire/hosting?code=1A',
      '-12 /questionnaire/hosting?code=1A',
      '9999999999999999 /questionnaire/hosting?code=1A',
      '12 /questionnaire/hosting',
      `12 /questionnaire/hosting?code=${'1'.repeat(5000)}`,
    ])
      expect(readKeptText(text), text).toBeUndefined();
  });
});
