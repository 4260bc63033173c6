// `npm run bench`: bundles the benchmark with esbuild and runs it, because Node can't read the project's TypeScript by itself.
// Plain Node without dependencies of its own. The bundle lies under `node_modules/.cache`, where its packages are found.

import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const outfile = `${root}node_modules/.cache/opsblend/engine.bench.mjs`;

await build({
  entryPoints: [`${root}tests/bench/engine.bench.ts`],
  tsconfig: `${root}tsconfig.json`,
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
await import(pathToFileURL(outfile).href);
