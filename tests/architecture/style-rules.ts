import { type ImportSpecifier, type JSXAttribute, parseSync, Visitor } from 'oxc-parser';

/** The house-style rules that Biome does not have. Each is pure and gives one sentence per violation. */

/** A rule's exception: the file, and why the rule does not fit it. */
export interface Exception {
  path: string;
  reason: string;
}

const longestModule = 250;
const vagueNames = ['utils', 'util', 'helpers', 'helper', 'misc', 'common'];
/** kebab-case, with dots for endings and versions: `decision-record.test.ts`, `2026.1`. */
const kebab = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Names that a tool or a custom fixes: `README.md`, and dot files. */
const fixedNames = /^(README\.md|\..+)$/;

/** Every folder and file has a kebab-case name. A route's `[model]` and `(reading)` are judged without their brackets. */
export function namesNotKebab(paths: readonly string[]): string[] {
  return partsOf(paths)
    .filter(({ name, path }) => !fixedNames.test(name) && !kebab.test(path.startsWith('app/') ? bare(name) : name))
    .map(({ path }) => `${path} is not in kebab-case`);
}

/** No folder or file is named for being useful instead of for what is in it. */
export function vaguelyNamed(paths: readonly string[]): string[] {
  return partsOf(paths)
    .filter(({ name }) => vagueNames.includes(name.split('.')[0]?.split('-').at(-1) ?? ''))
    .map(({ path }) => `${path}: name it by the concept in it`);
}

/** Every folder directly under `lib` has a README. */
export function foldersWithoutReadme(paths: readonly string[]): string[] {
  const folders = new Set(paths.flatMap((path) => path.match(/^lib\/[^/]+(?=\/)/)?.[0] ?? []));
  return [...folders]
    .filter((folder) => !paths.includes(`${folder}/README.md`))
    .map((folder) => `${folder} has no README.md: what lives here, what may import it, its decisions`);
}

/** Modules are short; authored data is excepted. */
export function tooLong(modules: readonly { path: string; text: string }[]): string[] {
  return modules
    .filter(({ path }) => !path.startsWith('lib/dataset/') && !path.startsWith('lib/questionnaire/editions/'))
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > longestModule)
    .map(({ path, lines }) => `${path} has ${lines} lines, more than ${longestModule}: split it by concept`);
}

/**
 * No element has the attribute, but in the excepted files.
 * An exception that is not needed any more is a violation too.
 */
export function elementsWith(
  attribute: string,
  modules: readonly { path: string; text: string }[],
  exceptions: readonly Exception[] = [],
): string[] {
  const found = modules
    .filter(({ path, text }) => attributesOf(path, text).includes(attribute))
    .map(({ path }) => path);
  const excepted = exceptions.map(({ path }) => path);
  return [
    ...found.filter((path) => !excepted.includes(path)).map((path) => `${path} uses ${attribute}`),
    ...excepted.filter((path) => !found.includes(path)).map((path) => `${path} needs no exception for ${attribute}`),
  ];
}

/**
 * What leads to a page is led by `Link` or `placed`, which know under which path the guide is published.
 * An exception that is not needed any more is a violation too.
 */
export function notPlaced(
  modules: readonly { path: string; text: string }[],
  exceptions: readonly Exception[] = [],
): string[] {
  const plainLink = /<a\s/;
  const plainAddress = /(\baction=|\bfetch\(|\b(?:push|replace)State\(null, '', |\blocation\.assign\()(?!\{?placed\()/;
  const found = modules.filter(({ text }) => plainLink.test(text) || plainAddress.test(text)).map(({ path }) => path);
  const excepted = exceptions.map(({ path }) => path);
  return [
    ...found.filter((path) => !excepted.includes(path)).map((path) => `${path} has an address that isn't placed`),
    ...excepted.filter((path) => !found.includes(path)).map((path) => `${path} needs no exception for its addresses`),
  ];
}

/** Test files use `test`. Vitest has `it` for the same, Playwright has not, and one word is enough. */
export function testsNamedIt(modules: readonly { path: string; text: string }[]): string[] {
  return modules
    .filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path))
    .filter(({ path, text }) => importedNames(path, text).includes('it'))
    .map(({ path }) => `${path} imports it: say test`);
}

/** The root holds no folder but the project's own, what tools make, and tools' dot folders. */
export function strayFolders(folders: readonly string[], allowed: readonly string[]): string[] {
  return folders
    .filter((folder) => !folder.startsWith('.') && !allowed.includes(folder))
    .map((folder) => `${folder}/ does not belong in the root: its folders are ${allowed.join(', ')}`);
}

/** Every runtime dependency has its reason in the README's table, and the table names no other. */
export function dependenciesWithoutReason(dependencies: readonly string[], readme: string): string[] {
  const section = /## Why each dependency is here\n+([\s\S]*?)\n\n(?!\|)/.exec(readme)?.[1] ?? '';
  const rows = section.split('\n').slice(2);
  const named = rows.flatMap((row) => row.split('|')[1]?.trim().split(', ') ?? []);
  return [
    ...dependencies.filter((name) => !named.includes(name)).map((name) => `${name} has no reason in the README`),
    ...named.filter((name) => !dependencies.includes(name)).map((name) => `${name} is in the README, but not used`),
  ];
}

/** Each folder and file on the paths, once. */
function partsOf(paths: readonly string[]): { name: string; path: string }[] {
  const all = paths.flatMap((path) => {
    const names = path.split('/');
    return names.map((_, index) => names.slice(0, index + 1).join('/'));
  });
  return [...new Set(all)].map((path) => ({ name: path.slice(path.lastIndexOf('/') + 1), path }));
}

/** A route's folder without what Next's conventions put around a name: `[a]-vs-[b]` becomes `a-vs-b`. */
function bare(name: string): string {
  return name.replace(/^[_@]/, '').replace(/[[\]()]|\.{3}/g, '');
}

/** The names of all attributes of elements in a module, `style` in `<p style={…}>`. */
function attributesOf(path: string, text: string): string[] {
  const names: string[] = [];
  const keep = ({ name }: JSXAttribute) => {
    if (name.type === 'JSXIdentifier') names.push(name.name);
  };
  new Visitor({ JSXAttribute: keep }).visit(parseSync(path, text).program);
  return names;
}

/** The names that a module imports, as the modules that export them call them: `it` in `import { it as check } from 'vitest'`. */
function importedNames(path: string, text: string): string[] {
  const names: string[] = [];
  const keep = ({ imported }: ImportSpecifier) => {
    names.push(imported.type === 'Identifier' ? imported.name : imported.value);
  };
  new Visitor({ ImportSpecifier: keep }).visit(parseSync(path, text).program);
  return names;
}
