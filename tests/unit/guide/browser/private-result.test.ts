import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRecords, privateResult, withPrivateLinks } from '@/lib/guide/browser/result/private-result';
import type { ResultRecords } from '@/lib/guide/browser/result/records';
import { resultRecords } from '@/lib/guide/result/records';
import { resultPage } from '@/lib/guide/result/result-page';
import { editions } from '@/lib/questionnaire';
import { calibrationProfiles } from '@/lib/questionnaire/calibration';
import { encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

/** The records as a browser fetches them. */
const fetched: ResultRecords = JSON.parse(JSON.stringify(resultRecords()));
const newest = editions.at(-1);
if (!newest) throw new Error('No edition is published');

/** What both sides make of a code. */
function both(code: string, scope = '') {
  const server = resultPage(code, scope);
  const browser = privateResult(`#${code}?${new URLSearchParams({ scope })}`, fetched);
  if (server.kind !== 'result' || browser.kind !== 'result') throw new Error(`${server.kind}, ${browser.kind}`);
  return { server: server.result, browser: browser.result };
}

describe('the private result is the server’s, but for its links to results', () => {
  test('of every described organisation', () => {
    for (const { answers } of calibrationProfiles) {
      const { server, browser } = both(encode(newest, { answers, importance: {} }));
      expect(browser).toEqual(withPrivateLinks(server));
    }
  });

  test.each(editions.map((edition) => [edition.id, edition] as const))(
    'of any answers to edition %s',
    (_id, edition) => {
      fc.assert(
        fc.property(arbitrarySheet(edition), (sheet) => {
          const { server, browser } = both(encode(edition, sheet), 'City hospital & co');
          expect(browser).toEqual(withPrivateLinks(server));
        }),
        { numRuns: 50 },
      );
    },
  );
});

test('no link of it leads to a result by way of the server', () => {
  const [older] = editions;
  if (!older) throw new Error('No edition is published');
  let links = 0;
  for (const edition of [older, newest]) {
    fc.assert(
      fc.property(arbitrarySheet(edition), (sheet) => {
        const { browser } = both(encode(edition, sheet));
        links += browser.changes.flips.length + (browser.newer ? 1 : 0);
        expect(JSON.stringify(browser)).not.toMatch(/"\/r\//);
      }),
      { numRuns: 10 },
    );
  }
  expect(links).toBeGreaterThan(10);
});

test('what can’t be read is named, and a title that was cut is told', () => {
  expect(privateResult('#1ABC-D', fetched)).toMatchObject({
    kind: 'unreadable',
    explanation: { what: expect.stringContaining('checksum') },
  });
  const code = encode(newest, { answers: {}, importance: {} });
  expect(privateResult(`#${code.toLowerCase()}?scope=${'W'.repeat(61)}`, fetched)).toMatchObject({
    kind: 'result',
    scopeCut: true,
    result: { code, link: `/r#${code}?scope=${'W'.repeat(60)}` },
  });
});

test('any text behind the # gives a result or a named error', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(['result', 'unreadable']).toContain(privateResult(`#${text}`, fetched).kind);
    }),
  );
});

test('records of another version of the guide are refused', () => {
  expect(() => checkRecords(fetched)).not.toThrow();
  expect(() => checkRecords({ ...fetched, edition: '2000.1' })).toThrow('of edition 2000.1, not of');
});
