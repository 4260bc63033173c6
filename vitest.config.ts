import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)) };

/** In ms, a bound for what hangs: compiling the articles takes seconds on a busy machine. Speed is measured in `npm run bench`. */
const testTimeout = 60_000;
/** The files of one worker share what they import: loading it anew for each took longer than the tests. */
const isolate = false;

export default defineConfig({
  test: {
    // All cores: by default one is left out, which on two cores is half.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'node',
          environment: 'node',
          testTimeout,
          isolate,
          include: ['tests/{unit,data,api,server,simulation,architecture}/**/*.test.ts'],
        },
      },
      {
        resolve: { alias },
        plugins: [react()],
        test: {
          name: 'components',
          environment: 'jsdom',
          testTimeout,
          isolate,
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/components/setup.ts'],
        },
      },
    ],
  },
});
