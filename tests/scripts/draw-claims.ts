import { readdirSync, readFileSync } from 'node:fs';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { cases, cautions, glossary, metrics, models, practices, requireSource, tools } from '@/lib/dataset';

/** Statements of the guide, drawn at random, with what they cite: to be held against their sources by a person. */

interface Claim {
  /** Where it stands: a record, or an article with its line. */
  place: string;
  text: string;
  /** Ids. */
  sources: readonly string[];
}

/** In an article, a claim is the sentence, or the end of one, that a citation follows. */
const cited = /([^.?!|\n]+[.?!]?["”)]?)<Cite source="([^"]+)" \/>/g;

function articleClaims(): Claim[] {
  const files = readdirSync('content', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.mdx'));
  return files.sort().flatMap((file) => {
    const text = readFileSync(`content/${file}`, 'utf8');
    return [...text.matchAll(cited)].map(({ index, 1: sentence = '', 2: ids = '' }) => ({
      place: `content/${file}:${text.slice(0, index).split('\n').length}`,
      text: sentence.trim(),
      sources: ids.split(' '),
    }));
  });
}

function recordClaims(): Claim[] {
  const cells = models.flatMap(({ id, cells: own }) =>
    Object.entries(own).map(([dimension, { long, sources }]) => ({ place: `${id}.${dimension}`, text: long, sources })),
  );
  return [
    ...cells,
    ...practices.map(({ id, what, sources }) => ({ place: `practice ${id}`, text: what, sources })),
    ...metrics.map(({ id, definition, caution, sources }) => ({
      place: `metric ${id}`,
      text: `${definition} ${caution}`,
      sources,
    })),
    ...tools.map(({ id, status, sources }) => ({ place: `tool ${id}`, text: status, sources })),
    ...cautions.map(({ id, text, sources }) => ({ place: `caution ${id}`, text, sources })),
    ...glossary.map(({ id, definition, sources }) => ({ place: `term ${id}`, text: definition, sources })),
    ...cases.map(({ id, outcome, sources }) => ({ place: `case ${id}`, text: outcome, sources })),
  ].filter(({ sources }) => sources.length > 0);
}

const seed = Number(process.argv[2] ?? 1);
const wanted = Number(process.argv[3] ?? 40);
if (!Number.isInteger(seed) || !Number.isInteger(wanted) || wanted < 1) {
  throw new Error('Usage: npm run claims [-- SEED NUMBER], both whole numbers');
}
const left = [...articleClaims(), ...recordClaims()];
process.stdout.write(`${Math.min(wanted, left.length)} of ${left.length} statements, drawn with seed ${seed}\n\n`);
const generator = xoroshiro128plus(seed);
for (let number = 1; number <= wanted && left.length > 0; number += 1) {
  const [claim] = left.splice(uniformInt(generator, 0, left.length - 1), 1);
  if (!claim) break;
  const texts = claim.sources.map(
    (id) => `   ${id} (${requireSource(id).status}): ${requireSource(id).url ?? 'no address'}`,
  );
  process.stdout.write([`${number}. ${claim.place}`, `   ${claim.text}`, ...texts, '\n'].join('\n'));
}
