/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  // mdx-bundler compiles the articles with esbuild's native binary at build time; bundling either would break that.
  serverExternalPackages: ['mdx-bundler', 'esbuild'],
  // The style sheet stands in the page: a file costs a first visit a round trip before anything is painted.
  experimental: { inlineCss: true },
  // Types are checked by `tsc` in `npm run check`: TypeScript 7 has no JavaScript API for the build to call.
  typescript: { ignoreBuildErrors: true },
  // A route's folder can't end in `.md` after a parameter: the Markdown twins of articles live under another address.
  rewrites: async () => [
    { source: '/:folder(models|compare|guides)/:name.md', destination: '/markdown/:folder/:name' },
  ],
};

export default config;
