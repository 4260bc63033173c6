import { describe, expect, test } from 'vitest';
import {
  architecturePicture,
  arrowsBetween,
  boxesOf,
  flowchart,
  withoutShortcuts,
  withPicture,
} from './architecture-picture';
import { parseMadeUp } from './made-up-project';
import { readProject } from './read-project';
import { textOf } from './source-files';

describe('ARCHITECTURE.md', () => {
  const project = readProject();

  /** `npx vitest run tests/architecture/architecture-picture.test.ts -u` draws the picture anew. */
  test('has the picture that the imports give', async () => {
    const text = withPicture(textOf('ARCHITECTURE.md'), architecturePicture(project));
    await expect(text).toMatchFileSnapshot('../../ARCHITECTURE.md');
  });
});

describe('the picture', () => {
  const project = parseMadeUp({
    'app/page.tsx': "import '@/components/ui/b'; import '@/components/home/c'; import '@/lib/guide/home/d'",
    'app/_server/main.ts': "import '@/lib/guide/home/d'",
    'components/ui/b.tsx': "import type { E } from '@/lib/guide/browser/e'",
    'components/home/c.tsx': "import '@/lib/guide/browser/e'; import '../ui/b'; import '../charts/f'",
    'components/charts/f.tsx': '',
    'lib/guide/home/d.ts': "import '../browser/e'; import '@/lib/words/g'",
    'lib/guide/browser/e.ts': "import '@/lib/words/g'; import 'zod'",
    'lib/words/g.ts': '',
    'tests/unit/a.test.ts': "import '@/lib/words/g'",
  });
  const shared = 'components: shared rooms';
  const pages = 'components: rooms of pages';

  test('has a box for each folder of lib besides the grouped ones', () => {
    const names = boxesOf(['lib/words/a.ts', 'lib/engine/b.ts', 'lib/engine/c.ts', 'tests/d.ts']).map(
      ({ name }) => name,
    );
    expect(names).toEqual(['app', shared, pages, 'lib/guide/browser', 'lib/engine', 'lib/words']);
  });

  test('has an arrow for what is loaded, once, and none for types, packages, tests or within a box', () => {
    expect(arrowsBetween(boxesOf(project.map(({ path }) => path)), project)).toEqual([
      ['app', shared],
      ['app', pages],
      ['app', 'lib/guide'],
      [pages, shared],
      [pages, 'lib/guide/browser'],
      ['lib/guide/browser', 'lib/words'],
      ['lib/guide', 'lib/guide/browser'],
      ['lib/guide', 'lib/words'],
    ]);
  });

  test('leaves an arrow out when a longer way goes there', () => {
    const arrows = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['a', 'd'],
      ['a', 'c'],
      ['e', 'd'],
    ] as const;
    expect(withoutShortcuts(arrows)).toEqual([
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['e', 'd'],
    ]);
  });

  test('cannot be drawn when boxes load each other, by way of others too', () => {
    const arrows = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ] as const;
    expect(() => withoutShortcuts(arrows)).toThrow('a and b load each other');
  });

  test('is a Mermaid flowchart', () => {
    expect(flowchart([['components: a', 'lib/b']])).toBe(
      'flowchart TD\n  components-a["components: a"]\n  lib-b["lib/b"]\n  components-a --> lib-b',
    );
  });

  test('replaces the one picture in a text, and nothing around it', () => {
    const text = (picture: string) => `Before\n\n\`\`\`mermaid\n${picture}\n\`\`\`\n\n\`\`\`sh\nls\n\`\`\`\n`;
    expect(withPicture(text('flowchart TD\n  a --> b'), 'flowchart TD\n  c --> d')).toBe(
      text('flowchart TD\n  c --> d'),
    );
    expect(() => withPicture('Before', 'a')).toThrow('There are 0 Mermaid blocks');
    expect(() => withPicture(text('a') + text('b'), 'c')).toThrow('There are 2 Mermaid blocks');
  });
});
