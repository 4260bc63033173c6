import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** A copy of the project's sources in a temporary folder, to show what a change of them does. */

const root = fileURLToPath(new URL('../..', import.meta.url));

const copied = ['app', 'components', 'content', 'lib', 'package.json', 'tsconfig.json', 'next.config.mjs'];

export interface ProjectCopy {
  read(path: string): string;
  write(path: string, text: string): void;
  /** Files that differ from the project's, that are new, or that are gone; sorted. */
  touched(): string[];
  /** What the compiler says; empty if nothing is wrong. */
  typeErrors(): string;
  /** Runs a program of the project's with the sources of the copy behind `@/`, and reads the JSON that it prints. */
  run(program: string, args: readonly string[]): Promise<unknown>;
  remove(): void;
}

/** Makes a copy. The packages are linked, not copied. */
export function copyProject(): ProjectCopy {
  const folder = mkdtempSync(join(tmpdir(), 'opsblend-copy-'));
  for (const name of copied) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  // What Next writes on its first start: without it the compiler doesn't know style sheets.
  writeFileSync(join(folder, 'next-env.d.ts'), '/// <reference types="next" />\n');
  const before = prints(folder);

  return {
    read: (path) => readFileSync(join(folder, path), 'utf8'),
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    touched() {
      const after = prints(folder);
      return [...new Set([...before.keys(), ...after.keys()])]
        .filter((path) => before.get(path) !== after.get(path))
        .sort();
    },
    typeErrors() {
      const compiler = join(root, 'node_modules', '.bin', 'tsc');
      return spawnSync(compiler, ['--noEmit', '--incremental', 'false'], { cwd: folder, encoding: 'utf8' }).stdout;
    },
    async run(program, args) {
      const outfile = join(mkdtempSync(join(folder, '.run-')), 'program.mjs');
      await build({
        entryPoints: [join(root, program)],
        alias: { '@': folder },
        bundle: true,
        platform: 'node',
        format: 'esm',
        packages: 'external',
        // Else the project's own tsconfig would lead `@/` back to the project.
        tsconfigRaw: {},
        outfile,
      });
      const options = { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 } as const;
      return JSON.parse(execFileSync(process.execPath, [outfile, ...args], options));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A fingerprint of every copied file, by its path. */
function prints(folder: string): Map<string, string> {
  const files = copied.flatMap((name) => {
    const path = join(folder, name);
    return /\.\w+$/.test(name)
      ? [path]
      : readdirSync(path, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name));
  });
  return new Map(
    files.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}
