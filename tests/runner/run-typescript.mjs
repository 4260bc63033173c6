// `node tests/runner/run-typescript.mjs FILE ARGUMENTS`: bundles a program of the project with esbuild and runs it, because Node can't read
// the project's TypeScript by itself. It runs in a process of its own, where nothing else has warmed up or filled the memory. The bundle lies
// under `node_modules/.cache`, where its packages are found.

import { spawnSync } from 'node:child_process';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [file = '', ...args] = process.argv.slice(2);
const outfile = `${root}node_modules/.cache/opsblend/${basename(file, '.ts')}.mjs`;

await build({
  entryPoints: [`${root}${file}`],
  tsconfig: `${root}tsconfig.json`,
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { cwd: root, stdio: 'inherit' }).status ?? 1;
