import { expect, test } from 'vitest';
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
    { id: 'devops', name: 'DevOps' },
    { id: 'sre', name: 'SRE' },
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

test('CSV has a line for each dimension, and a name to save it under', async () => {
  const response = await send(`${chosen}&format=csv`);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8; header=present',
    'content-disposition': 'inline; filename="comparison.csv"',
    'access-control-allow-origin': '*',
  });
  const [header, ...lines] = (await textOf(response)).trimEnd().split('\r\n');
  expect(header).toMatch(/^\uFEFFGroup,Dimension,Question,DevOps,/);
  expect(lines).toHaveLength(2);
});

test('Markdown has a table, and every source it names as a footnote', async () => {
  const response = await send(`${chosen}&format=md`);
  expect(response.headers.get('content-type')).toBe('text/markdown; charset=utf-8');
  const text = await textOf(response);
  expect(text).toContain('|  | **DevOps** | **SRE** |');
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
