// The last part of `npm run build`: bundles the server, and makes `.next/standalone` all that a machine needs to serve the guide.

import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const server = '.next/server.mjs';
const standalone = '.next/standalone';

const { config } = JSON.parse(await readFile('.next/required-server-files.json', 'utf8'));
const { rootMainFiles } = JSON.parse(await readFile('.next/build-manifest.json', 'utf8'));

await build({
  entryPoints: ['app/_server/main.ts'],
  outfile: server,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // Next is the one that the pages were built for, and the databases of rooms are loaded when they are needed. All else is in the bundle,
  // so that nothing has to be installed beside it.
  external: ['next', '@libsql/client', 'pg'],
  // The path under which the pages expect to be published.
  define: { 'process.env.BASE_PATH': JSON.stringify(config.basePath) },
  // For the packages in CommonJS, which ask for Node's modules in their own way.
  banner: { js: "import { createRequire } from 'node:module';\nconst require = createRequire(import.meta.url);" },
  logLevel: 'warning',
});

// Every page runs these at its start: V8 then compiles them while they arrive, beside the page's own thread, and not as each function is called
// (https://v8.dev/blog/explicit-compile-hints). To all else it is a comment.
const hint = '//# allFunctionsCalledOnLoad\n';
for (const file of rootMainFiles) {
  const path = join('.next', file);
  const script = await readFile(path, 'utf8');
  if (!script.startsWith(hint)) await writeFile(path, hint + script);
}

for (const path of [server, '.next/static', '.next/static-parts', 'public']) {
  await cp(path, join(standalone, path), { recursive: true });
}
// Next's own server, which would leave its answers unfinished.
await rm(join(standalone, 'server.js'), { force: true });
