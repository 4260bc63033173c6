// Builds a Next app with next to nothing in it, unless it is built already. It lies under `node_modules/.cache`, where the project's own
// version of Next is found.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(project, 'node_modules/next/package.json'), 'utf8'));
export const app = join(project, 'node_modules/.cache/opsblend', `bare-app-${version}`);
export const next = join(project, 'node_modules/next/dist/bin/next');
export const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };

const files = {
  'package.json': '{ "name": "bare", "private": true, "type": "module" }',
  'next.config.mjs': `export default { poweredByHeader: false, turbopack: { root: ${JSON.stringify(project)} } };`,
  // Without JSX, which Next doesn't compile below `node_modules`.
  'app/layout.js': `import { createElement } from 'react';
export const metadata = { title: 'Bare' };
export default function Layout({ children }) {
  return createElement('html', { lang: 'en' }, createElement('body', null, children));
}`,
  'app/page.js': `import { createElement } from 'react';
export default function Page() {
  return createElement('main', null, createElement('h1', null, 'Bare'), createElement('p', null, 'One paragraph of text.'));
}`,
  // A page that is made at every request, and a route that reads a body and answers.
  'app/dynamic/[id]/page.js': `import { createElement } from 'react';
export const dynamic = 'force-dynamic';
export default async function Page({ params }) {
  const { id } = await params;
  return createElement('main', null, createElement('h1', null, id));
}`,
  'app/api/json/route.js': `export const dynamic = 'force-dynamic';
export async function POST(request) {
  const body = await request.json();
  return Response.json({ ok: true, keys: Object.keys(body).length });
}`,
};

if (!existsSync(join(app, '.next/BUILD_ID'))) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(app, path)), { recursive: true });
    writeFileSync(join(app, path), `${text}\n`);
  }
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    cwd: app,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) process.exit(1);
}
