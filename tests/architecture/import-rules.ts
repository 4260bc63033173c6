import { isBuiltin } from 'node:module';
import {
  browserEntries,
  clientPackages,
  clientPermission,
  layers,
  nodeUsers,
  type Permission,
  rootPermission,
  zodInQuestionnaire,
} from './layers';
import type { Import, Module } from './read-imports';

/** The rules that hold modules to the table of layers. Each is pure and gives one sentence per violation. */

/** Every import goes the way the table says. */
export function wrongDirections(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const permission = permissionOf(module);
    if (!permission) return [`${module.path} belongs to no layer of tests/architecture/layers.ts`];
    const { who, own, runtime, types = [] } = permission;
    const rule = `${who} may import only ${['its own files', ...runtime].join(', ')}${types.length > 0 ? `, and types of ${types.join(', ')}` : ''}`;
    return module.imports
      .filter(({ file, typeOnly }) => {
        return file !== null && !isWithin(file, [...own, ...runtime, ...(typeOnly ? types : [])]);
      })
      .map(({ specifier, typeOnly }) => `${module.path} imports ${typeOnly ? 'types of ' : ''}${specifier}: ${rule}`);
  });
}

/** Client components load no package but React and Next. */
export function heavyClientPackages(modules: readonly Module[]): string[] {
  return modules
    .filter(({ client }) => client)
    .flatMap(({ path, imports }) =>
      packagesOf(imports)
        .filter((name) => !clientPackages.includes(name))
        .map((name) => `${path} loads ${name}: a client component may load only ${clientPackages.join(', ')}`),
    );
}

/** Only those who read files use Node's own modules. */
export function nodeOutsideServer(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => path.includes('/') && !isWithin(path, nodeUsers))
    .flatMap(({ path, imports }) =>
      packagesOf(imports)
        .filter((name) => isBuiltin(name))
        .map((name) => `${path} loads ${name}: only ${nodeUsers.join(', ')} may use Node's own modules`),
    );
}

/** In `lib/questionnaire` only the files that check authored data load zod. */
export function zodInBrowserQuestionnaire(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => path.startsWith('lib/questionnaire/'))
    .filter(({ path }) => !zodInQuestionnaire.some((name) => path.endsWith(`/${name}`)))
    .filter(({ imports }) => packagesOf(imports).includes('zod'))
    .map(({ path }) => `${path} loads zod: in lib/questionnaire/ only ${zodInQuestionnaire.join(', ')} may`);
}

/** Nothing that a browser runs loads zod or one of Node's modules, however far away. The message shows the way there. */
export function serverCodeInBrowser(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path, client }) => client || isWithin(path, browserEntries))
    .flatMap(({ path }) =>
      waysFrom(path, modules).flatMap((way) =>
        packagesOf(way.end.imports)
          .filter((name) => name === 'zod' || isBuiltin(name))
          .map((name) => `${[...way.paths, name].join(' → ')}: the first runs in a browser, the last must not`),
      ),
    );
}

/** No module imports itself by way of others; types count too. Gives at least one cycle of each knot. */
export function cycles(modules: readonly Module[]): string[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): string[] => {
    const start = way.indexOf(path);
    if (start >= 0) return [[...way.slice(start), path].join(' → ')];
    if (done.has(path)) return [];
    const imports = byPath.get(path)?.imports ?? [];
    const found = imports.flatMap(({ file }) => (file === null ? [] : visit(file, [...way, path])));
    done.add(path);
    return found;
  };
  return modules.flatMap(({ path }) => visit(path, []));
}

/**
 * The rooms of `lib/guide`, its direct sub-folders, do not need each other in a circle; types count too. Two rooms may do so
 * although no two modules do, and then neither can be understood, moved or deleted alone. Gives one circle of each knot, with a module
 * for each of its arrows.
 */
export function roomCycles(modules: readonly Module[]): string[] {
  const arrows = roomArrows(modules);
  const rooms = [...new Set(arrows.map(({ from }) => from))];
  const asModules = rooms.map((path) => ({
    path,
    client: false,
    imports: arrows.filter(({ from }) => from === path).map(({ to }) => ({ specifier: to, file: to, typeOnly: false })),
  }));
  return cycles(asModules).map((cycle) => {
    const way = cycle.split(' → ');
    const modulesOf = arrows.filter(({ from, to }) => way.some((room, at) => room === from && way[at + 1] === to));
    return `${cycle}, by ${modulesOf.map(({ by }) => by).join(', ')}`;
  });
}

/** Which room of `lib/guide` needs which other, each pair once, with the first module that shows it. */
export function roomArrows(modules: readonly Module[]): { from: string; to: string; by: string }[] {
  const arrows = new Map<string, { from: string; to: string; by: string }>();
  for (const { path, imports } of modules) {
    const from = roomOf(path);
    for (const { file } of imports) {
      const to = file === null ? undefined : roomOf(file);
      if (from === undefined || to === undefined || from === to) continue;
      const pair = `${from} ${to}`;
      if (!arrows.has(pair)) arrows.set(pair, { from, to, by: path });
    }
  }
  return [...arrows.values()];
}

/** `article` for a module anywhere below `lib/guide/article/`. */
function roomOf(path: string): string | undefined {
  return path.match(/^lib\/guide\/([^/]+)\//)?.[1];
}

/** Every module that one loads at run time, itself included, each with a shortest way to it. */
function waysFrom(start: string, modules: readonly Module[]): { paths: string[]; end: Module }[] {
  const byPath = new Map(modules.map((module) => [module.path, module]));
  const seen = new Set([start]);
  const step = (paths: string[]) => {
    const end = byPath.get(paths.at(-1) ?? '');
    return end ? [{ paths, end }] : [];
  };
  const ways = step([start]);
  for (const { paths, end } of ways) {
    for (const { file, typeOnly } of end.imports) {
      if (file === null || typeOnly || seen.has(file)) continue;
      seen.add(file);
      ways.push(...step([...paths, file]));
    }
  }
  return ways;
}

/** Who a module is in the table, its own files, and what else it may import; undefined when no row holds it. */
function permissionOf({ path, client }: Module): (Permission & { who: string; own: string[] }) | undefined {
  const layer = Object.entries(layers).find(([folder]) => path.startsWith(folder));
  if (!layer && !path.includes('/')) return { who: 'a configuration in the root', own: [], ...rootPermission };
  if (!layer) return undefined;
  const [folder, permission] = layer;
  if (client) return { who: 'a client component', own: [componentFolder(path) ?? folderOf(path)], ...clientPermission };
  return { who: folder, own: [componentFolder(path) ?? folder], ...permission };
}

/** `components/article/` for a module anywhere below it; undefined outside `components`. */
function componentFolder(path: string): string | undefined {
  return path.match(/^components\/[^/]+\//)?.[0];
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function isWithin(file: string, places: readonly string[]): boolean {
  return places.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place));
}

/** The packages that a module loads at run time, without the path inside a package: `next/link` is `next`. */
function packagesOf(imports: readonly Import[]): string[] {
  return imports
    .filter(({ file, typeOnly }) => file === null && !typeOnly)
    .map(({ specifier }) => (isBuiltin(specifier) ? specifier : packageName(specifier)));
}

function packageName(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
