import { sharedComponents } from './layers';
import type { Module } from './read-imports';

/** The picture of the layers in `ARCHITECTURE.md`, drawn from what modules import at run time. */

/** A box of the picture: its name, and what begins the paths of the modules in it. */
export interface Box {
  name: string;
  within: readonly string[];
}

/**
 * The boxes that stand for several folders or for a part of one. Every other folder of `lib` is a box of its own.
 * The first box that holds a module counts.
 */
const groupedBoxes: readonly Box[] = [
  { name: 'app', within: ['app/'] },
  {
    name: 'components: shared rooms',
    within: [...sharedComponents, 'components/typeface/', 'components/style-sheet/', 'components/navigation/'],
  },
  { name: 'components: rooms of pages', within: ['components/'] },
  { name: 'lib/guide/browser', within: ['lib/guide/browser/'] },
];

/** The boxes of a project: the grouped ones, then the folders of `lib` in alphabetical order. */
export function boxesOf(paths: readonly string[]): Box[] {
  const folders = paths.flatMap((path) => path.match(/^lib\/[^/]+(?=\/)/) ?? []);
  const inLib = [...new Set(folders)].sort().map((name) => ({ name, within: [`${name}/`] }));
  return [...groupedBoxes, ...inLib];
}

export type Arrow = readonly [from: string, to: string];

/** Who loads whom at run time, box by box, each arrow once. Types are erased by the compiler and draw none. */
export function arrowsBetween(boxes: readonly Box[], modules: readonly Module[]): Arrow[] {
  const boxOf = (path: string) => boxes.find(({ within }) => within.some((start) => path.startsWith(start)))?.name;
  const loaded = new Map(boxes.map(({ name }) => [name, new Set<string>()]));
  for (const { path, imports } of modules) {
    const from = boxOf(path);
    for (const { file, typeOnly } of imports) {
      const to = file === null || typeOnly ? undefined : boxOf(file);
      if (from !== undefined && to !== undefined && from !== to) loaded.get(from)?.add(to);
    }
  }
  return boxes.flatMap(({ name }) =>
    boxes.filter((to) => loaded.get(name)?.has(to.name)).map((to): Arrow => [name, to.name]),
  );
}

/**
 * The arrows without those that a longer way stands for: of a → b, b → c and a → c the last is left out.
 * @throws Error when the arrows go round in a circle, because what may be left out is then not determined
 */
export function withoutShortcuts(arrows: readonly Arrow[]): Arrow[] {
  const next = (from: string) => arrows.filter((arrow) => arrow[0] === from).map(([, to]) => to);
  const reaches = (from: string, to: string): boolean => {
    const found = new Set([from]);
    // A set that grows while it is walked: every box that can be reached is walked once.
    for (const box of found) {
      for (const further of next(box)) {
        if (further === to) return true;
        found.add(further);
      }
    }
    return false;
  };
  for (const [from, to] of arrows) {
    if (reaches(to, from)) throw new Error(`${from} and ${to} load each other`);
  }
  return arrows.filter(([from, to]) => !next(from).some((between) => between !== to && reaches(between, to)));
}

/** A Mermaid flowchart, from top to bottom; boxes without an arrow are left out. */
export function flowchart(arrows: readonly Arrow[]): string {
  const names = [...new Set(arrows.flat())];
  const idOf = (name: string) => name.replace(/\W+/g, '-');
  return [
    'flowchart TD',
    ...names.map((name) => `  ${idOf(name)}["${name}"]`),
    ...arrows.map(([from, to]) => `  ${idOf(from)} --> ${idOf(to)}`),
  ].join('\n');
}

/** The picture of a project. */
export function architecturePicture(modules: readonly Module[]): string {
  const boxes = boxesOf(modules.map(({ path }) => path));
  return flowchart(withoutShortcuts(arrowsBetween(boxes, modules)));
}

/**
 * A Markdown text with its one Mermaid block replaced.
 * @throws Error when the text has no such block, or several
 */
export function withPicture(text: string, picture: string): string {
  const blocks = [...text.matchAll(/(?<=^```mermaid\n).*?(?=\n```$)/gms)];
  const [block] = blocks;
  if (block === undefined || blocks.length > 1) throw new Error(`There are ${blocks.length} Mermaid blocks, not one`);
  return text.slice(0, block.index) + picture + text.slice(block.index + block[0].length);
}
