import { describe, expect, test } from 'vitest';
import {
  cycles,
  heavyClientPackages,
  nodeOutsideServer,
  roomArrows,
  roomCycles,
  serverCodeInBrowser,
  wrongDirections,
  zodInBrowserQuestionnaire,
} from './import-rules';
import { parseMadeUp as parse } from './made-up-project';
import { readProject } from './read-project';

/** The import directions of the architecture hold; each rule is shown to fail on a made-up project. */

describe('the project', () => {
  const project = readProject();

  test('imports only in the directions of the architecture', () => {
    expect(wrongDirections(project)).toEqual([]);
  });

  test('has no import cycles', () => {
    expect(cycles(project)).toEqual([]);
  });

  test('has no cycles between the rooms of lib/guide', () => {
    expect(roomArrows(project)).not.toEqual([]);
    expect(roomCycles(project)).toEqual([]);
  });

  test('loads no package but React and Next in client components', () => {
    expect(heavyClientPackages(project)).toEqual([]);
  });

  test("uses Node's own modules only in lib/content, lib/guide, lib/room and tests", () => {
    expect(nodeOutsideServer(project)).toEqual([]);
  });

  test('loads zod in lib/questionnaire only to check authored data', () => {
    expect(zodInBrowserQuestionnaire(project)).toEqual([]);
  });

  test("keeps zod and Node's own modules out of all that a browser runs", () => {
    expect(serverCodeInBrowser(project)).toEqual([]);
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

  test('allow a client component of the rooms of lib/guide the browser and types of the views, and no more', () => {
    const a =
      "'use client'; import '@/lib/guide/browser/answering'; import type { X } from '@/lib/guide/views/map'; import './b';";
    const others = {
      'lib/guide/browser/answering.ts': '',
      'lib/guide/views/map.ts': '',
      'lib/guide/home/home-page.ts': '',
      'components/result/b.tsx': '',
    };
    const messagesWith = (more: string) => wrongDirections(parse({ 'components/result/a.tsx': a + more, ...others }));
    expect(messagesWith('')).toEqual([]);
    const only = 'a client component may import only';
    expect(messagesWith("import '@/lib/guide/home/home-page';")).toEqual([
      expect.stringContaining(`components/result/a.tsx imports @/lib/guide/home/home-page: ${only}`),
    ]);
    expect(messagesWith("import type { Y } from '@/lib/guide/home/home-page';")).toEqual([
      expect.stringContaining(`components/result/a.tsx imports types of @/lib/guide/home/home-page: ${only}`),
    ]);
  });

  test('let the views of lib/guide need no room, and its browser room types of the views alone', () => {
    const project = parse({
      'lib/guide/views/a.ts': "import type { B } from '../links/b'",
      'lib/guide/browser/c.ts': "import type { A } from '../views/a'; import type { B } from '../links/b'",
      'lib/guide/links/b.ts': "import type { A } from '../views/a'; import '../browser/c'",
    });
    expect(wrongDirections(project).map((message) => message.split(':')[0])).toEqual([
      'lib/guide/views/a.ts imports types of ../links/b',
      'lib/guide/browser/c.ts imports types of ../links/b',
    ]);
  });

  test('find rooms of lib/guide in a circle, though no modules are, and types count', () => {
    const project = {
      'lib/guide/home/a.ts': "import '../result/b'",
      'lib/guide/result/b.ts': "import './c'; import '../links/d'",
      'lib/guide/result/c.ts': '',
      'lib/guide/links/d.ts': '',
    };
    expect(roomCycles(parse(project))).toEqual([]);
    const circle = parse({
      ...project,
      'lib/guide/links/e.ts': "import type { F } from '../home/f'",
      'lib/guide/home/f.ts': '',
    });
    expect(cycles(circle)).toEqual([]);
    expect(roomCycles(circle)).toEqual([
      'home → result → links → home, by lib/guide/home/a.ts, lib/guide/result/b.ts, lib/guide/links/e.ts',
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
      'components/ui/a.tsx loads d3-shape: a client component may load only react, react-dom, next, qr',
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
