import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { modelIds } from '@/lib/dataset/ids';
import { copyProject } from '../made-up/project-copy';
import { addSixthModel, sixthModel, sixthModelFiles } from '../made-up/sixth-model';

/** A model is data and text: adding one touches nothing outside `lib/dataset` and `content`. Shown by adding one to a copy. */

const { id, name } = sixthModel;
const six = [...modelIds, id];

const links = z
  .array(z.object({ code: z.string(), result: z.record(z.string(), z.unknown()) }))
  .parse(JSON.parse(readFileSync(new URL('../fixtures/golden/2026.1.json', import.meta.url), 'utf8')));

const foundSchema = z.object({
  issues: z.array(z.string()),
  articles: z.array(z.string()),
  list: z.array(z.string()),
  page: z.unknown(),
  pairs: z.array(z.string()),
  comparison: z.array(z.string()),
  home: z.tuple([z.array(z.string()), z.string()]),
  method: z.array(z.array(z.string())),
  api: z.unknown(),
  machines: z.unknown(),
  chances: z.record(z.string(), z.number()),
  results: z.array(
    z.object({
      code: z.string(),
      result: z.unknown(),
      part: z.object({ share: z.number(), percent: z.number(), low: z.number(), high: z.number(), role: z.string() }),
    }),
  ),
});

describe('a sixth model', () => {
  const copy = copyProject();
  let found: z.infer<typeof foundSchema>;

  beforeAll(async () => {
    addSixthModel(copy);
    const codes = links.map(({ code }) => code);
    found = foundSchema.parse(await copy.run('tests/made-up/sixth-model-probe.ts', [id, ...codes]));
    // Another process loads and checks everything anew: a bound for what hangs.
  }, 240_000);
  afterAll(copy.remove);

  test('touches its own data and text, and nothing else', () => {
    expect(copy.touched()).toEqual(sixthModelFiles);
    expect(copy.touched().filter((path) => !/^(lib\/dataset|content)\//.test(path))).toEqual([]);
  });

  test('has the right types everywhere', { timeout: 240_000 }, () => {
    expect(copy.typeErrors()).toBe('');
  });

  test('breaks no rule of the dataset, the practices, the edition or the articles', () => {
    expect(found.issues).toEqual(['', '']);
    expect(found.articles).toEqual([`/models/${id}`, ...modelIds.map((other) => `/compare/${other}-vs-${id}`)]);
  });

  test('has its page, and a page with each other model', () => {
    expect(found.list).toEqual(six);
    expect(found.page).toEqual({ name, rows: 24 });
    expect(found.pairs).toEqual(modelIds.flatMap((other) => [`${other} ${id}`, `/compare/${other}-vs-${id}`]));
  });

  test('stands in the comparison, on the first page, in the API, and in what machines read', () => {
    expect(found.comparison).toEqual(six);
    expect(found.home).toEqual([six, expect.stringContaining(` and ${name}`)]);
    expect(found.api).toEqual({ list: six, found: true, comparison: six, summary: expect.stringContaining(name) });
    expect(found.machines).toEqual({ llms: true, sitemap: true, search: true });
  });

  test('is first in every draw of an edition in which all speaks for it', () => {
    expect(found.chances).toEqual({ ...Object.fromEntries(modelIds.map((other) => [other, 0])), [id]: 1 });
  });

  test('is not in an edition that was published before it: no votes, no share, and every old link as it was', () => {
    expect(found.method).toEqual([[...modelIds], [...modelIds]]);
    expect(found.results.map(({ code, result }) => ({ code, result }))).toEqual(links);
    for (const { code, part } of found.results) {
      expect([code, part]).toEqual([code, { share: 0, percent: 0, low: 0, high: 0, role: expect.any(String) }]);
    }
  });
});
