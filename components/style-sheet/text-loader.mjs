// A loader of Turbopack's that gives a style sheet as text, for a module that puts it into pages: compiled with Tailwind CSS.

import tailwindcss from '@tailwindcss/postcss';
import postcss from 'postcss';

/**
 * @this {{ resourcePath: string, mode?: string, async(): (error: unknown, code?: string) => void,
 *   addDependency(file: string): void, addContextDependency(folder: string): void }}
 * @param {string} source
 */
export default function textLoader(source) {
  const done = this.async();
  const optimize = process.env.NODE_ENV === 'production' && { minify: true };
  postcss([tailwindcss({ optimize })])
    .process(source, { from: this.resourcePath })
    .then(
      ({ css, messages }) => {
        for (const { type, file, dir } of messages) {
          if (type === 'dependency') this.addDependency(file);
          if (type === 'dir-dependency') this.addContextDependency(dir);
        }
        done(null, `export default ${JSON.stringify(css)};`);
      },
      (error) => done(error),
    );
}
