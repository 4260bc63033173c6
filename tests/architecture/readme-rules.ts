import { posix } from 'node:path';

/** The rules that hold what READMEs name to what is there. Each is pure and gives one sentence per violation. */

/** A Markdown text with its path from the project's root. */
export interface Document {
  path: string;
  text: string;
}

/** The endings of files that the project has; a word with one of them is the name of a file. */
const fileName = /[\w\])*]\.(ts|tsx|mjs|mdx|md|json|css)$/;

/**
 * Every path in backticks exists. A path ends in `/` or as files of the project do, or begins with a folder of the root; it counts from
 * the document's own folder or from the root. `<id>` and `*` stand for anything within a name, and need something to stand for.
 * Addresses, which begin with `/`, and what stands in a block of code are no paths.
 * @param paths all files and folders of the project, folders without `/` at the end
 */
export function missingPaths(documents: readonly Document[], paths: readonly string[]): string[] {
  const existing = new Set(paths);
  const tops = new Set(paths.flatMap((path) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : [])));
  const exists = (path: string) => {
    if (!path.includes('*')) return [path, `${path}.ts`, `${path}.tsx`].some((candidate) => existing.has(candidate));
    const pattern = new RegExp(`^${path.split('*').map(escaped).join('[^/]+')}$`);
    return paths.some((candidate) => pattern.test(candidate));
  };
  const isPath = (word: string) =>
    /^[\w.*()[\]@-]+(\/[\w.*()[\]-]+)*\/?$/.test(word) &&
    (word.endsWith('/') || fileName.test(word) || tops.has(word.split('/')[0] ?? ''));
  return documents.flatMap(({ path, text }) =>
    [...new Set(wordsInBackticks(text))]
      .filter(isPath)
      .filter((word) => {
        const named = word.replace(/\/$/, '');
        return !exists(posix.join(posix.dirname(path), named)) && !exists(named);
      })
      .map((word) => `${path} names ${word}, which does not exist`),
  );
}

/** Every script that a document tells to run, in backticks or in a block of code, is one of `package.json`. */
export function missingScripts(documents: readonly Document[], scripts: readonly string[]): string[] {
  return documents.flatMap(({ path, text }) => {
    const named = [...text.matchAll(/\bnpm (?:run ([\w:-]+)|(test|start)\b)/g)].map(([, run, own]) => run ?? own ?? '');
    return [...new Set(named)]
      .filter((script) => !scripts.includes(script))
      .map((script) => `${path} runs the script ${script}, which package.json does not have`);
  });
}

/**
 * Every direct sub-folder of these folders is named, in backticks, in the README of its parent folder, or of the nearest folder above
 * that has one.
 */
export function roomsNotNamed(
  parents: readonly string[],
  documents: readonly Document[],
  paths: readonly string[],
): string[] {
  return parents.flatMap((parent) => {
    const readme = nearestReadme(parent, documents);
    if (!readme) return [`${parent} and the folders above it have no README`];
    const words = new Set(wordsInBackticks(readme.text).map((word) => word.replace(/\/$/, '')));
    const rooms = paths.flatMap((path) => (path.startsWith(`${parent}/`) ? path.slice(parent.length + 1) : []));
    return [...new Set(rooms.flatMap((path) => path.match(/^[^/]+(?=\/)/) ?? []))]
      .map((room) => posix.relative(posix.dirname(readme.path), `${parent}/${room}`))
      .filter((room) => !words.has(room))
      .map((room) => `${readme.path} does not name its room ${room}`);
  });
}

/**
 * The table of rooms in a README says which other rooms each uses: its first column names the room, its last one the others.
 * @param arrows which room uses which, as the imports have it
 */
export function wrongRoomUses(text: string, arrows: readonly { from: string; to: string }[]): string[] {
  const rows = [...text.matchAll(/^\| `([\w-]+)\/`.*\|([^|]*)\|$/gm)];
  if (rows.length === 0) return ['There is no table of rooms'];
  return rows.flatMap(([, room = '', cell = '']) => {
    const said = wordsInBackticks(cell).sort();
    const used = arrows.flatMap(({ from, to }) => (from === room ? [to] : [])).sort();
    if (said.join() === used.join()) return [];
    return [`${room} uses ${used.join(', ') || 'no other room'}, and not ${said.join(', ') || 'none'}`];
  });
}

function nearestReadme(folder: string, documents: readonly Document[]): Document | undefined {
  const path = posix.join(folder, 'README.md');
  const readme = documents.find((document) => document.path === path);
  return readme ?? (folder === '.' ? undefined : nearestReadme(posix.dirname(folder), documents));
}

/** The words of all code spans, `<…>` as `*` and without the alias of the root; blocks of code are left out. */
function wordsInBackticks(text: string): string[] {
  const prose = text.replace(/^```.*?^```$/gms, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].flatMap(([, code = '']) =>
    code
      .replace(/<[^<>]*>/g, '*')
      .split(/\s+/)
      .map((word) => word.replace(/^@\//, '').replace(/[,;:]$/, '')),
  );
}

function escaped(text: string): string {
  return text.replace(/[.()[\]+?^$|\\{}]/g, '\\$&');
}
