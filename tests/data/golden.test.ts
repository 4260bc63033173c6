import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { verdictKinds } from '@/lib/engine/verdict';
import { editions } from '@/lib/questionnaire';
import { decode } from '@/lib/share/codec';
import { golden } from '../fixtures/golden/golden';
import published from '../fixtures/golden/published.json';

/** A result link that was published keeps its numbers. */

const checksums = z.record(z.string(), z.string()).parse(published);
const linkSchema = z.strictObject({ code: z.string(), result: z.looseObject({ shares: z.array(z.number()) }) });

describe.each(editions)('edition $id', (edition) => {
  test('is as it was published', () => {
    const checksum = createHash('sha256').update(JSON.stringify(edition)).digest('hex');
    expect(
      checksum,
      `Edition ${edition.id} is published, and links name it: it may not change any more. Undo the change, and publish a new edition instead (see lib/questionnaire/README.md).`,
    ).toBe(checksums[edition.id]);
  });

  const file = new URL(`../fixtures/golden/${edition.id}.json`, import.meta.url);
  const links = z
    .array(linkSchema)
    .min(200)
    .parse(JSON.parse(readFileSync(file, 'utf8')));

  test.each(links)('$code has the numbers it was published with', ({ code, result }) => {
    const decoded = decode(editions, code);
    if (!decoded.ok) throw new Error(`${code}: ${decoded.error.kind}`);
    expect(decoded.value.code).toBe(code);
    expect(golden(decoded.value.edition, decoded.value.sheet)).toEqual(result);
  });
});

test('the golden links show every kind of verdict, and some flips of each size', () => {
  const all = editions.flatMap(({ id }) =>
    z
      .array(z.object({ result: z.object({ verdict: z.array(z.unknown()), flips: z.array(z.array(z.string())) }) }))
      .parse(JSON.parse(readFileSync(new URL(`../fixtures/golden/${id}.json`, import.meta.url), 'utf8'))),
  );
  expect(new Set(all.map(({ result }) => result.verdict[0]))).toEqual(new Set(verdictKinds));
  expect(new Set(all.flatMap(({ result }) => result.flips.map((flip) => flip.length - 1)))).toEqual(new Set([1, 2]));
});
