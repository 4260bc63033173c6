import { expect, test } from 'vitest';
import { pageStatus } from '@/lib/guide/pages/page-status';
import { recordPages } from '@/lib/guide/pages/record-pages';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';

const emptyCode = encode(currentEdition, { answers: {}, importance: {} });

test.each([
  ['/r/1ABC-D', 404],
  ['/r/%E0%A4%A', 404],
  [`/r/${emptyCode}`, 200],
  [`/r/${emptyCode}/paper`, 200],
  [`/r/${emptyCode}/paper/`, 200],
  ['/r/1ABC-D/paper', 404],
  ['/questionnaire/hosting', 200],
  ['/questionnaire/review', 200],
  ['/questionnaire/weather', 404],
  ['/questionnaire', 200],
  ['/models/sre', 200],
  ['/models/sree', 404],
  ['/guides/sre', 404],
  ['/compare/devop-vs-sre', 404],
  ['/compare/sre-vs-devops', 200],
  ['/compare/rows', 200],
  ['/practices', 200],
  ['/practices/first-objective', 200],
  ['/practices/first%2Dobjective', 200],
  ['/practices/slo', 404],
  ['/tools/opsgenie', 200],
  ['/tools/__proto__', 404],
  ['/metrics/slo', 200],
  ['/metrics/first-objective', 404],
  ['/cases', 200],
  ['/cases/campus-network', 200],
  ['/cases/first-objective', 404],
  ['/sources/dora-metrics', 200],
  ['/sources/nobody', 404],
  ['/compare', 200],
  ['/compare/one-story', 200],
  ['/compare/one-stories', 404],
  ['/compare/devops-vs-sre', 200],
  ['/compare/rows/kpis', 200],
  ['/compare/rows/devops-vs-sre', 404],
])('the page at %s has the status %i', (pathname, status) => {
  expect(pageStatus(pathname)).toBe(status);
});

test('the page of every record has the status 200', () => {
  expect(recordPages.filter(({ href }) => pageStatus(href) !== 200)).toEqual([]);
});

test('a board is not found where an address is meant to hold one and nothing in it can be read', () => {
  const status = (query: string) => pageStatus('/team', new URLSearchParams(query));
  expect([status(''), status(`r=${emptyCode}`), status(`r=${emptyCode}&r=X`)]).toEqual([200, 200, 200]);
  expect([status('r=X'), status('b=X'), status('add=hello')]).toEqual([404, 404, 404]);
});
