import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The commit that is built; where there is no Git, whoever builds can say it. */
function commit() {
  if (process.env.COMMIT) return process.env.COMMIT;
  const { status, stdout } = spawnSync('git', ['rev-parse', '--short=12', 'HEAD'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : 'unknown';
}

/** The path under which the guide is to be published: it stands in every address that the build makes. */
function basePath() {
  const path = process.env.BASE_PATH ?? '';
  if (/^((\/[\w.~-]+)+)?$/.test(path)) return path;
  throw new Error(`BASE_PATH is "${path}": it has to be a path such as /guide, without a slash at its end`);
}

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  // A folder with all that a server needs (app/_server/build.mjs), and in it what is read while it runs.
  output: 'standalone',
  outputFileTracingIncludes: {
    '/**': ['content/**/*', 'components/typeface/fonts/*.ttf'],
    // Its binary for this system is chosen while it runs.
    '/api/v1/rooms': ['node_modules/@libsql/{linux,darwin,win32}-*/**/*'],
  },
  basePath: basePath(),
  reactStrictMode: true,
  // Title and preview tags stand in the head for everybody: what answers is kept for all clients, and some read no further than the first 16 kB.
  htmlLimitedBots: /.*/,
  // What /api/health tells, and the path for the links that aren't Next's own.
  env: { BASE_PATH: basePath(), VERSION: JSON.parse(readFileSync('package.json', 'utf8')).version, COMMIT: commit() },
  // The server compresses (app/_server), and keeps what is to be kept.
  compress: false,
  // Next would write pages to the disk when they are first asked for.
  experimental: { isrFlushToDisk: false },
  // mdx-bundler compiles the articles with esbuild's native binary at build time; bundling either would break that.
  serverExternalPackages: ['mdx-bundler', 'esbuild'],
  // The style sheet is put into the page as text, by components/style-sheet.
  turbopack: { rules: { '*.css': { loaders: ['./components/style-sheet/text-loader.mjs'], as: '*.js' } } },
  // Types are checked by `tsc` in `npm run check`: TypeScript 7 has no JavaScript API for the build to call.
  typescript: { ignoreBuildErrors: true },
  // A route's folder can't end in `.md` after a parameter: the Markdown twins of articles live under another address.
  rewrites: async () => [
    // Asked for by programs that know no other icon.
    { source: '/favicon.ico', destination: '/apple-icon' },
    { source: '/:folder(models|compare|guides)/:name.md', destination: '/markdown/:folder/:name' },
  ],
};

export default config;
