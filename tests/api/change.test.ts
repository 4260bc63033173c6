import { expect, test } from 'vitest';
import { changeSchema } from '@/lib/api/change-schema';
import { modelIds } from '@/lib/dataset/ids';
import { answersOf, shop } from '../reference/calibration';
import { pathsOf } from '../reference/problem-details';
import { post, send } from './handlers';
import { problemOf } from './problem';

/** Two results side by side. */

const codeOf = async (answers: object): Promise<string> =>
  (await (await post('/api/v1/score', { answers })).json()).code;
const changeOf = async (from: string, to: string) => {
  const response = await send(`/api/v1/change?from=${from}&to=${to}`);
  return changeSchema.parse(await response.json());
};

test('the parts of a change add up to the difference of the shares', async () => {
  const body = await changeOf(await codeOf(answersOf('C07')), await codeOf(shop));
  for (const model of modelIds) {
    const parts = body.shares?.answers.reduce((sum, { shares }) => sum + (shares[model] ?? 0), 0) ?? Number.NaN;
    const difference = (body.to.shares?.[model] ?? Number.NaN) - (body.from.shares?.[model] ?? Number.NaN);
    expect(parts).toBeCloseTo(difference, 12);
    expect(body.shares?.total[model]).toBeCloseTo(difference, 12);
  }
  expect(body.answers.length).toBeGreaterThanOrEqual(body.shares?.answers.length ?? Number.NaN);
});

test('an older edition has its own part, and what it lost and gained is named', async () => {
  const body = await changeOf('14WES-S7SGJ-8KZVV-0RGD3-SXG8', await codeOf(shop));
  expect([body.from.edition, body.to.edition]).toEqual(['2026.1', '2026.2']);
  expect(Object.values(body.shares?.edition ?? {}).some((part) => part !== 0)).toBe(true);
  expect(body.added.length).toBeGreaterThan(0);
});

test('any spelling of a code is taken, and the same code twice has no difference', async () => {
  const code = await codeOf(shop);
  const body = await changeOf(code.toLowerCase().replaceAll('-', ''), code);
  expect([body.from.code, body.to.code, body.answers]).toEqual([code, code, []]);
  expect(body.url).toMatch(new RegExp(`/compare-results\\?from=${code}&to=${code}$`));
});

test('without a lead there are no shares to compare, but answers', async () => {
  const body = await changeOf(await codeOf({}), await codeOf(shop));
  expect([body.shares, body.from.shares]).toEqual([null, null]);
  expect(body.answers).toHaveLength(30);
});

for (const [query, status, paths] of [
  ['', 400, ['from', 'to']],
  ['from=A', 400, ['to']],
  ['from=A&to=B', 400, ['from', 'to']],
  ['from=Z0XKD&to=Z0XKD', 404, ['from', 'to']],
  ['from=Z0XKD&to=A', 400, ['from', 'to']],
  ['from=A&from=B&to=C', 400, ['from']],
  ['from=A&to=B&more=1', 400, ['query']],
  ['from=%3Cscript%3E&to=%00', 400, ['from', 'to']],
] as const) {
  test(`${query || 'nothing'}: ${status}, and where it is wrong`, async () => {
    expect(pathsOf(await problemOf(await send(`/api/v1/change?${query}`), status))).toEqual(paths);
  });
}
