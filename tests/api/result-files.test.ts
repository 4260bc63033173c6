import matter from 'gray-matter';
import { expect, test } from 'vitest';
import { decisionRecordPath, resultCsvPath } from '@/lib/address/result';
import { shop } from '../reference/calibration';
import { pathsOf } from '../reference/problem-details';
import { post, send } from './handlers';
import { problemOf } from './problem';

/** A result as files: a decision record, and a table for spreadsheets. */

const scoredCode = async (): Promise<string> => (await (await post('/api/v1/score', { answers: shop })).json()).code;

test('a decision record is Markdown with a name to save it under, made of its title and code', async () => {
  const code = await scoredCode();
  const response = await send(decisionRecordPath(code, 'Café | "Würfel" <b>'));
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/markdown; charset=utf-8',
    'content-disposition': `inline; filename="decision-record-cafe-wurfel-b-${code}.md"`,
    'access-control-allow-origin': '*',
  });
  const text = await response.text();
  expect(matter(text).data.status).toBe('proposed');
  expect(text).toContain('# Café \\| "Würfel" \\<b\\>: DevOps leads');
});

test('a title in other letters leaves the name of the file to the code', async () => {
  const code = await scoredCode();
  const { headers } = await send(decisionRecordPath(code, '城市醫院'));
  expect(headers.get('content-disposition')).toBe(`inline; filename="decision-record-${code}.md"`);
});

test('a result as CSV has the answers, the work areas and the blend, which the answers add up to', async () => {
  const code = await scoredCode();
  const response = await send(resultCsvPath(code, 'Web shop'));
  expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
  expect(response.headers.get('content-disposition')).toBe(`inline; filename="result-web-shop-${code}.csv"`);
  const [, ...lines] = (await response.text()).trimEnd().split('\r\n');
  const parts = ['answer', 'area', 'blend'] as const;
  const of = (part: (typeof parts)[number]) => lines.filter((line) => line.startsWith(`Web shop,${code},${part},`));
  expect(parts.map((part) => of(part).length)).toEqual([11, 6, 1]);
  const devOps = (line: string) => Number(line.split(',').at(-4));
  expect(of('answer').reduce((sum, line) => sum + devOps(line), 0)).toBeCloseTo(devOps(of('blend')[0] ?? ''), 12);
});

for (const [address, expected] of [
  ['/api/v1/results/2D43D?format=pdf', ['format']],
  ['/api/v1/results/2D43D?format=csv&format=json', ['format']],
  ['/api/v1/results/2D43D?title=x', ['query']],
  ['/api/v1/results/2D43D/decision-record?scope=a&scope=b', ['scope']],
  ['/api/v1/results/2D43D/decision-record?format=csv', ['query']],
  ['/api/v1/results/2D43D/decision-record', ['code']],
  ['/api/v1/results/%3Cscript%3E/decision-record', ['code']],
] as const) {
  test(`${address}: 400, and where it is wrong`, async () => {
    expect(pathsOf(await problemOf(await send(address), 400))).toEqual(expected);
  });
}

test('a decision record of an edition that is not published is not found', async () => {
  await problemOf(await send('/api/v1/results/Z0XKD/decision-record'), 404);
});
