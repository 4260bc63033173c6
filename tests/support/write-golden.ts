import { writeFileSync } from 'node:fs';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';
import { golden, sheetAtRandom } from './golden';

/**
 * Writes the golden links of the current edition, once, when it is published:
 *   npx esbuild tests/support/write-golden.ts --bundle --platform=node --format=esm --alias:@=. --outfile=/tmp/write-golden.mjs && node /tmp/write-golden.mjs
 */
const generator = xoroshiro128plus(currentEdition.number);
const random = () => uniformFloat64(generator);

const links = Array.from({ length: 240 }, () => {
  const sheet = sheetAtRandom(currentEdition, random);
  return { code: encode(currentEdition, sheet), result: golden(currentEdition, sheet) };
});
writeFileSync(
  `tests/fixtures/golden/${currentEdition.id}.json`,
  `[\n${links.map((link) => JSON.stringify(link)).join(',\n')}\n]\n`,
);
