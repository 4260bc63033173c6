import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's files as the architecture tests see them: path from the root, with `/`, and text when asked for. */

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folders of the project's own code and content. The architecture fixes them. */
export const projectFolders = ['app', 'components', 'content', 'lib', 'public', 'tests'];

/** The names in the project's root, folders and files apart. */
export function rootEntries(): { folders: string[]; files: string[] } {
  const entries = readdirSync(root, { withFileTypes: true });
  const names = (folder: boolean) => entries.filter((entry) => entry.isDirectory() === folder).map(({ name }) => name);
  return { folders: names(true), files: names(false) };
}

/** All files of the project's folders, sorted. A folder that does not exist has none. */
export function projectFiles(): string[] {
  const { folders } = rootEntries();
  return projectFolders
    .filter((folder) => folders.includes(folder))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => toPath(join(entry.parentPath, entry.name))),
    )
    .sort();
}

/** TypeScript and JavaScript modules: those of the project's folders and the tool configurations in the root. */
export function modules(): string[] {
  return [...projectFiles(), ...rootEntries().files].filter(
    (path) => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts'),
  );
}

/** A file's text. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

function toPath(absolute: string): string {
  return absolute.slice(root.length).replaceAll('\\', posix.sep);
}
