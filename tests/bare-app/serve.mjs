// Serves a Next app with next to nothing in it: `node tests/bare-app/serve.mjs PORT`. Builds it first, unless it is built already.

import { spawn } from 'node:child_process';
import { app, env, next } from './build.mjs';

const server = spawn(process.execPath, [next, 'start', '--port', process.argv[2] ?? '3990'], {
  cwd: app,
  env: { ...env, NODE_ENV: 'production' },
  stdio: ['ignore', 'ignore', 'inherit'],
});
server.on('exit', (code) => process.exit(code ?? 1));
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => server.kill('SIGTERM'));
