import { describe, expect, test } from 'vitest';
import {
  cycles,
  heavyClientPackages,
  nodeOutsideServer,
  serverCodeInBrowser,
  wrongDirections,
  zodInBrowserQuestionnaire,
} from './import-rules';
import { readModule } from './read-imports';
import { modules, projectFiles, rootEntries, textOf } from './source-files';

/** The import directions of the architecture hold; each rule is shown to fail on a made-up project. */

describe('the project', () => {
  const files = new Set([...projectFiles(), ...rootEntries().files]);
  const project = modules().map((path) => readModule(path, textOf(path), (file) => files.has(file)));

  test('imports only in the directions of the architecture', () => {
    expect(wrongDirections(project)).toEqual([]);
  });

  test('has no import cycles', () => {
    expect(cycles(project)).toEqual([]);
  });

  test('loads no package but React and Next in client components', () => {
    expect(heavyClientPackages(project)).toEqual([]);
  });

  test("uses Node's own modules only in lib/content, lib/guide and tests", () => {
    expect(nodeOutsideServer(project)).toEqual([]);
  });

  test('loads zod in lib/questionnaire only to check authored data', () => {
    expect(zodInBrowserQuestionnaire(project)).toEqual([]);
  });

  test("keeps zod and Node's own modules out of all that a browser runs", () => {
    expect(serverCodeInBrowser(project)).toEqual([]);
  });
});

/** A made-up project: path → source text. */
function parse(sources: Record<string, string>) {
  return Object.entries(sources).map(([path, text]) => readModule(path, text, (file) => file in sources));
}

describe('reading imports', () => {
  const read = (text: string) =>
    parse({ 'lib/engine/a.tsx': text, 'lib/engine/b.ts': '', 'lib/shared/index.ts': '' })[0]?.imports;

  test('finds every way to import, and follows relative paths and the alias', () => {
    const b = { specifier: './b', file: 'lib/engine/b.ts' };
    expect(read("import { x } from './b'")).toEqual([{ ...b, typeOnly: false }]);
    expect(read("import './b'")).toEqual([{ ...b, typeOnly: false }]);
    expect(read("export * from './b'")).toEqual([{ ...b, typeOnly: false }]);
    expect(read("export { x } from './b'")).toEqual([{ ...b, typeOnly: false }]);
    expect(read("const b = await import('./b')")).toEqual([{ ...b, typeOnly: false }]);
    expect(read("import { x } from '../shared'")?.[0]?.file).toBe('lib/shared/index.ts');
    expect(read("import { x } from '@/lib/shared'")?.[0]?.file).toBe('lib/shared/index.ts');
    expect(read("import { z } from 'zod'")).toEqual([{ specifier: 'zod', file: null, typeOnly: false }]);
  });

  test('tells types from what is loaded', () => {
    const typeOnly = (text: string) => read(text)?.map((found) => found.typeOnly);
    expect(typeOnly("import type { X } from './b'")).toEqual([true]);
    expect(typeOnly("export type { X } from './b'")).toEqual([true]);
    expect(typeOnly("type X = import('./b').X")).toEqual([true]);
    expect(typeOnly("import { type X } from './b'")).toEqual([false]);
    expect(typeOnly("import { type X, y } from './b'")).toEqual([false]);
  });

  test('takes no comment or string for an import', () => {
    expect(read("// import './b'\nconst text = \"import './b'\";")).toEqual([]);
  });

  test("knows a client component by its first line, not by a 'use client' elsewhere", () => {
    const client = (text: string) => parse({ 'components/ui/a.tsx': text })[0]?.client;
    expect(client("'use client';\nexport const a = 1;")).toBe(true);
    expect(client("export const a = 'use client';")).toBe(false);
  });

  test('refuses what it cannot check', () => {
    expect(() => read('import(name)')).toThrow('name is computed');
    expect(() => read('import {')).toThrow('does not parse');
  });
});

describe('the rules', () => {
  test('name the file, the import and the permission when a direction is wrong', () => {
    const project = parse({ 'lib/shared/a.ts': "import '../engine/b'", 'lib/engine/b.ts': '' });
    expect(wrongDirections(project)).toEqual([
      'lib/shared/a.ts imports ../engine/b: lib/shared/ may import only its own files',
    ]);
  });

  test('allow the engine types of the questionnaire, but not its values', () => {
    const questionnaire = { 'lib/questionnaire/index.ts': '' };
    const types = { 'lib/engine/a.ts': "import type { X } from '@/lib/questionnaire'" };
    const values = { 'lib/engine/a.ts': "import { x } from '@/lib/questionnaire'" };
    expect(wrongDirections(parse({ ...types, ...questionnaire }))).toEqual([]);
    expect(wrongDirections(parse({ ...values, ...questionnaire }))).toHaveLength(1);
  });

  test('allow dataset ids to the questionnaire, but not the dataset', () => {
    const a = "import '../dataset/ids'; import '../dataset/schema'";
    const project = parse({ 'lib/questionnaire/a.ts': a, 'lib/dataset/ids.ts': '', 'lib/dataset/schema.ts': '' });
    expect(wrongDirections(project)).toEqual([expect.stringContaining('imports ../dataset/schema')]);
  });

  test('keep a component folder from its neighbours, but not from ui and charts', () => {
    const a = "import '../ui/b'; import '../charts/c'; import './d'; import '../result/e'";
    const others = { 'components/ui/b.tsx': '', 'components/charts/c.tsx': '', 'components/result/e.tsx': '' };
    const project = parse({ 'components/article/a.tsx': a, 'components/article/d.tsx': '', ...others });
    expect(wrongDirections(project)).toEqual([expect.stringContaining('imports ../result/e')]);
  });

  test('keep pages from the dataset, and everybody from pages and tests', () => {
    const project = parse({
      'app/page.tsx': "import '@/lib/dataset/ids'; import '@/components/ui/b'",
      'components/ui/b.tsx': "import '@/app/page'",
      'lib/dataset/ids.ts': "import '@/tests/fixtures/c'",
      'tests/fixtures/c.ts': "import '@/app/page'",
    });
    expect(wrongDirections(project).map((message) => message.split(':')[0])).toEqual([
      'app/page.tsx imports @/lib/dataset/ids',
      'components/ui/b.tsx imports @/app/page',
      'lib/dataset/ids.ts imports @/tests/fixtures/c',
      'tests/fixtures/c.ts imports @/app/page',
    ]);
  });

  test('allow the tests of the API its route handlers, but no page, and other tests neither', () => {
    const imports = "import '@/app/api/health/route'; import '@/app/page'";
    const project = parse({
      'tests/api/a.test.ts': imports,
      'tests/unit/b.test.ts': imports,
      'app/api/health/route.ts': '',
      'app/page.tsx': '',
    });
    expect(wrongDirections(project).map((message) => message.split(':')[0])).toEqual([
      'tests/api/a.test.ts imports @/app/page',
      'tests/unit/b.test.ts imports @/app/api/health/route',
      'tests/unit/b.test.ts imports @/app/page',
    ]);
  });

  test('want a layer for every folder of lib', () => {
    expect(wrongDirections(parse({ 'lib/new/a.ts': '' }))).toEqual([
      'lib/new/a.ts belongs to no layer of tests/architecture/layers.ts',
    ]);
  });

  test('allow a client component the browser half of lib/guide and types of lib, and no more', () => {
    const a =
      "'use client'; import '@/lib/guide/browser/answering'; import type { X } from '@/lib/guide/home/home-page'; import './b';";
    const more = "import '@/lib/guide/home/home-page';";
    const others = {
      'lib/guide/browser/answering.ts': '',
      'lib/guide/home/home-page.ts': '',
      'components/result/b.tsx': '',
    };
    expect(wrongDirections(parse({ 'components/result/a.tsx': a, ...others }))).toEqual([]);
    expect(wrongDirections(parse({ 'components/result/a.tsx': a + more, ...others }))).toEqual([
      expect.stringContaining(
        'components/result/a.tsx imports @/lib/guide/home/home-page: a client component may import only',
      ),
    ]);
  });

  test('find a cycle, also one of types, and show it', () => {
    const project = parse({
      'lib/engine/a.ts': "import './b'",
      'lib/engine/b.ts': "import type { C } from './c'",
      'lib/engine/c.ts': "import './a'",
    });
    expect(cycles(project)).toEqual(['lib/engine/a.ts → lib/engine/b.ts → lib/engine/c.ts → lib/engine/a.ts']);
  });

  test('find a package too many in a client component', () => {
    const a =
      "'use client'; import { useState } from 'react'; import Link from 'next/link'; import { arc } from 'd3-shape';";
    expect(heavyClientPackages(parse({ 'components/ui/a.tsx': a }))).toEqual([
      'components/ui/a.tsx loads d3-shape: a client component may load only react, react-dom, next',
    ]);
  });

  test("find Node's own modules, with and without their prefix", () => {
    const project = parse({
      'lib/dataset/a.ts': "import 'node:fs'; import 'path'",
      'lib/content/b.ts': "import 'node:fs'",
      'next.config.mjs': "import 'node:url'",
    });
    expect(nodeOutsideServer(project).map((message) => message.split(':').slice(0, -1).join(':'))).toEqual([
      'lib/dataset/a.ts loads node:fs',
      'lib/dataset/a.ts loads path',
    ]);
  });

  test('find zod in a file of the questionnaire that browsers run', () => {
    const zod = "import { z } from 'zod'";
    const project = parse({ 'lib/questionnaire/schema.ts': zod, 'lib/questionnaire/flow.ts': zod });
    expect(zodInBrowserQuestionnaire(project)).toEqual([
      expect.stringContaining('lib/questionnaire/flow.ts loads zod'),
    ]);
  });

  test('find zod behind other modules, but not behind a type', () => {
    const project = parse({
      'lib/share/codec.ts': "import '../questionnaire/a'; import type { S } from '../questionnaire/schema'",
      'lib/questionnaire/a.ts': "import './check'",
      'lib/questionnaire/check.ts': "import 'zod'",
      'lib/questionnaire/schema.ts': "import 'zod'",
    });
    expect(serverCodeInBrowser(project)).toEqual([
      'lib/share/codec.ts → lib/questionnaire/a.ts → lib/questionnaire/check.ts → zod: the first runs in a browser, the last must not',
    ]);
  });
});
