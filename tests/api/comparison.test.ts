import { expect, test } from 'vitest';
import { z } from 'zod';
import { emptySheet } from '@/lib/questionnaire/answers';
import { encode } from '@/lib/share/codec';
import { pathsOf } from '../reference/problem-details';
import { send } from './handlers';
import { problemOf } from './problem';

/** The comparison as a file. */

const chosen = '/api/v1/comparison?models=sre,devops&dimensions=purpose,kpis';

test('JSON has the cells in full, and every source that they name', async () => {
  const response = await send(chosen);
  expect(response.headers.get('content-type')).toBe('application/json');
  const { models, groups, sources } = await response.json();
  expect(models).toEqual([
    { id: 'sre', name: 'SRE' },
    { id: 'devops', name: 'DevOps' },
  ]);
  const rows = groups.flatMap((group: { rows: unknown[] }) => group.rows);
  expect(rows.map(({ id }: { id: string }) => id)).toEqual(['purpose', 'kpis']);
  const ids = sources.map(({ id }: { id: string }) => id);
  for (const { cells } of rows) {
    for (const { long, sources: named } of cells) {
      expect(long.length).toBeGreaterThan(40);
      for (const id of named) expect(ids).toContain(id);
    }
  }
});

test('JSON leads to its schema, which it fits', async () => {
  const response = await send(chosen);
  expect(response.headers.get('link')).toBe('</api/v1/comparison/schema>; rel="describedby"');
  const schema = await (await send('/api/v1/comparison/schema')).json();
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  const check = z.fromJSONSchema(schema);
  const body = await response.json();
  expect(check.safeParse(body)).toMatchObject({ success: true });
  expect(check.safeParse({ ...body, more: 1 }).success).toBe(false);
  expect(check.safeParse({ ...body, models: [{ id: 'noops', name: 'NoOps' }] }).success).toBe(false);
});

test('what the page leaves out and sorts is left out and sorted here, too', async () => {
  const { groups, leftOut, undone } = await (
    await send('/api/v1/comparison?models=sre,devops&groups=change&show=differences&order=difference')
  ).json();
  expect(groups.map(({ id }: { id: string }) => id)).toEqual(['measured']);
  expect(groups[0].rows.map(({ id, difference }: { id: string; difference: number }) => [id, difference])).toEqual([
    // One step apart of four: pace of change, then formality.
    ['change-cadence', 1 / 4],
    ['reaction-to-change', 1 / 4],
  ]);
  expect(leftOut).toEqual(['automation-focus', 'feedback-loops']);
  expect(undone).toEqual([]);
});

test('what can’t be followed is named', async () => {
  const { undone } = await (await send('/api/v1/comparison?groups=choice&order=difference')).json();
  expect(undone).toEqual(['order']);
});

test('a result’s models are compared where none are named', async () => {
  const code = '2D43D-Y4F56-NXQRK-K7A3T-PEG';
  const { models } = await (await send(`/api/v1/comparison?from=${code.toLowerCase()}&dimensions=purpose`)).json();
  const { blend } = await (await send(`/api/v1/results/${code}`)).json();
  const inBlend = blend
    .filter(({ role }: { role: string }) => role === 'leads' || role === 'supports')
    .sort((one: { share: number }, other: { share: number }) => other.share - one.share)
    .map(({ model }: { model: string }) => model);
  expect(inBlend.length).toBeGreaterThan(1);
  expect(models.map(({ id }: { id: string }) => id)).toEqual(inBlend);
  const named = await (await send(`/api/v1/comparison?from=${code}&models=netops,sysops&dimensions=purpose`)).json();
  expect(named.models.map(({ id }: { id: string }) => id)).toEqual(['netops', 'sysops']);
});

test('a result of an edition that isn’t known: 404', async () => {
  const code = encode({ number: 31, questions: [] }, emptySheet);
  const problem = await problemOf(await send(`/api/v1/comparison?from=${code}`), 404);
  expect(pathsOf(problem)).toEqual(['from']);
});

test('CSV has a line for each dimension, and a name to save it under', async () => {
  const response = await send(`${chosen}&format=csv`);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'inline; filename="comparison.csv"',
    'access-control-allow-origin': '*',
  });
  const [header, ...lines] = (await textOf(response)).trimEnd().split('\r\n');
  expect(header).toMatch(/^\uFEFFGroup,Dimension,Question,SRE,/);
  expect(lines).toHaveLength(2);
});

test('Markdown has a table, and every source it names as a footnote', async () => {
  const response = await send(`${chosen}&format=md`);
  expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  const text = await textOf(response);
  expect(text).toContain('|  | **SRE** | **DevOps** |');
  const named = [...text.matchAll(/\[\^([^\]]+)\](?!:)/g)].map(([, id]) => id);
  const notes = [...text.matchAll(/^\[\^([^\]]+)\]:/gm)].map(([, id]) => id);
  expect(new Set(named)).toEqual(new Set(notes));
});

for (const [query, expected] of [
  ['models=sre,x,y&dimensions=z', ['models.1', 'models.2', 'dimensions.0']],
  ['models=sre', ['models']],
  ['models=sre,sre', ['models']],
  ['dimensions=', ['dimensions']],
  ['format=pdf', ['format']],
  ['format=csv&format=md', ['format']],
  ['groups=leisure&show=some&order=up&marks=no', ['groups.0', 'show', 'order', 'marks']],
  [`q=${'x'.repeat(101)}`, ['q']],
  ['from=nonsense', ['from']],
  ['rows=kpis', ['query']],
  ['constructor=1', ['query']],
  ['models=constructor,sre', ['models.0']],
] as const) {
  test(`${query}: 400, and where it is wrong`, async () => {
    const problem = await problemOf(await send(`/api/v1/comparison?${query}`), 400);
    expect(pathsOf(problem)).toEqual(expected);
  });
}

/** The text with its byte order mark, which `Response.text` would leave out. */
async function textOf(response: Response) {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
}
