import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResultCode, readScoreRequest } from '@/lib/api/score';
import { currentEdition } from '@/lib/questionnaire';

/** Body as it comes over the wire: only `JSON.parse` makes a key `__proto__`. */
const read = (json: string) => readScoreRequest(JSON.parse(json));

/** What is wrong with a request: its status and the path of every issue. */
function wrong(json: string) {
  const request = read(json);
  return request.ok ? 'nothing' : [request.error.status, ...(request.error.errors ?? []).map(({ path }) => path)];
}

const issueOf = (json: string) => {
  const request = read(json);
  return request.ok ? undefined : request.error.errors?.[0];
};

describe('a request to score', () => {
  test('may hold answers alone, which the current edition then counts', () => {
    const request = read('{"answers":{"release-need":"weekly","hosting":"unknown"}}');
    expect(request).toMatchObject({
      ok: true,
      value: {
        edition: { id: currentEdition.id },
        sheet: { answers: { 'release-need': 'weekly', hosting: 'unknown' }, importance: {} },
      },
    });
  });

  test('gets the same code whether normal importance is written down or not', () => {
    const plain = read('{"answers":{"release-need":"weekly"}}');
    expect(read('{"answers":{"release-need":"weekly"},"importance":{"release-need":"normal"}}')).toEqual(plain);
  });

  test('is refused with the path of everything that is wrong', () => {
    expect(wrong('{"answers":{"x":"y","release-need":"own-product","people":["few-administrators"]}}')).toEqual([
      400,
      'answers.x',
      'answers.release-need',
      'answers.people',
    ]);
    expect(wrong('{"answers":{"hosting":null},"importance":{"people":"most"},"x":1}')).toEqual([
      400,
      'answers.hosting',
      'importance.people',
      'body',
    ]);
  });

  test('is told apart by what is wrong with an answer', () => {
    const code = (answer: string) => issueOf(`{"answers":{"release-need":${answer}}}`);
    expect(code('"own-product"')).toMatchObject({ code: 'option-of-another-question' });
    expect(code('"not-applicable"')).toMatchObject({ code: 'not-applicable-not-offered' });
    expect(code('["weekly","monthly"]')).toMatchObject({ code: 'several-answers' });
    expect(code('"hourly"')).toMatchObject({
      code: 'unknown-option',
      hint: expect.stringContaining('weekly, monthly'),
    });
  });

  test('is refused for an edition that is not published', () => {
    expect(wrong('{"edition":"1999.1","answers":{}}')).toEqual([400, 'edition']);
    expect(wrong('{"edition":"__proto__","answers":{}}')).toEqual([400, 'edition']);
  });

  test('is refused for names that JavaScript objects have of themselves', () => {
    expect(wrong('{"answers":{"constructor":"unknown"}}')).toEqual([400, 'answers.constructor']);
    expect(wrong('{"answers":{"__proto__":"unknown"}}')).toEqual([400, 'answers.__proto__']);
    expect(wrong('{"answers":{},"importance":{"__proto__":"more"}}')).toEqual([400, 'importance.__proto__']);
    expect(wrong('{"answers":{"release-need":"toString"}}')).toEqual([400, 'answers.release-need']);
  });

  test('never throws, whatever JSON it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readScoreRequest(value).ok).toBe(false);
        expect(typeof readScoreRequest({ answers: value }).ok).toBe('boolean');
      }),
    );
  });
});

describe('a result code', () => {
  test('is read in any spelling, and named in its own', () => {
    const request = read('{"answers":{"release-need":"weekly"}}');
    const code = request.ok ? request.value.code : '';
    for (const spelling of [code, code.toLowerCase(), code.replaceAll('-', '')]) {
      expect(readResultCode(spelling)).toMatchObject({ ok: true, value: { code } });
    }
  });

  test('is refused with 400, and with 404 if its edition is not published', () => {
    expect(readResultCode('AAAAA')).toMatchObject({ ok: false, error: { status: 400, errors: [{ path: 'code' }] } });
    // Edition 31, no answers: Z, 0 and the checksum.
    expect(readResultCode('Z0XKD')).toMatchObject({ ok: false, error: { status: 404 } });
  });

  test('never throws, whatever text it is', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof readResultCode(text).ok === 'boolean'));
  });
});
