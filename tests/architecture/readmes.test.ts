import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { roomArrows } from './import-rules';
import { readProject } from './read-project';
import { missingPaths, missingScripts, roomsNotNamed, wrongRoomUses } from './readme-rules';
import { projectFiles, rootEntries, textOf } from './source-files';

/** What the READMEs name is there, and what is there is named; each rule is shown to fail on made-up input. */

/** Folders and files with all folders above them. */
function withFolders(files: readonly string[]): string[] {
  const above = (path: string): string[] => (path === '.' ? [] : [...above(posix.dirname(path)), path]);
  return [...new Set(files.flatMap(above))];
}

describe('the READMEs, ARCHITECTURE.md and CONTRIBUTING.md', () => {
  const inRoot = rootEntries().files;
  const files = [...projectFiles(), ...inRoot];
  const documents = [...files.filter((path) => path.endsWith('README.md')), 'ARCHITECTURE.md', 'CONTRIBUTING.md'].map(
    (path) => ({ path, text: textOf(path) }),
  );

  /** What `npm run screenshots` makes. */
  const made = ['screenshots'];

  test('name no path that does not exist', () => {
    expect(missingPaths(documents, [...withFolders(files), ...made])).toEqual([]);
  });

  test('run no script that does not exist', () => {
    const { scripts } = JSON.parse(textOf('package.json'));
    expect(missingScripts(documents, Object.keys(scripts))).toEqual([]);
  });

  test('name every room of lib, of the guide, of the components and of the tests', () => {
    expect(roomsNotNamed(['lib', 'lib/guide', 'components', 'tests'], documents, files)).toEqual([]);
  });
});

test('the README of lib/guide says which rooms each room uses', () => {
  const inGuide = (path: string) => path.startsWith('lib/guide/');
  expect(wrongRoomUses(textOf('lib/guide/README.md'), roomArrows(readProject(inGuide)))).toEqual([]);
});

describe('the rules', () => {
  const paths = withFolders(['README.md', 'lib/words/README.md', 'lib/words/lists.ts', 'app/(reading)/[id]/page.tsx']);
  const missingIn = (path: string, text: string) => missingPaths([{ path, text }], paths);

  test('find paths from the root and from the folder of the document', () => {
    const good =
      '`lib/words/lists.ts`, `lists.ts`, `lib/words/`, `@/lib/words/lists`, `app/(reading)/[id]/page.tsx`, `README.md`';
    expect(missingIn('lib/words/README.md', good)).toEqual([]);
    expect(missingIn('README.md', '`lists.ts` and `lib/words`')).toEqual([
      'README.md names lists.ts, which does not exist',
    ]);
  });

  test('find a missing file, folder and path without an ending', () => {
    expect(missingIn('README.md', '`lib/words/dates.ts`, `dates/`, `lib/engine`, `engine.md`')).toEqual([
      'README.md names lib/words/dates.ts, which does not exist',
      'README.md names dates/, which does not exist',
      'README.md names lib/engine, which does not exist',
      'README.md names engine.md, which does not exist',
    ]);
  });

  test('find a path inside a command, and one with something to fill in', () => {
    expect(missingIn('README.md', '`npx vitest run tests/a.test.ts`')).toHaveLength(1);
    expect(missingIn('README.md', '`lib/<folder>/lists.ts`, `lib/words/*.ts`, `words/<a b>.ts`')).toEqual([
      'README.md names words/*.ts, which does not exist',
    ]);
    expect(missingIn('README.md', '`lib/*.ts`')).toHaveLength(1);
  });

  test('take no address, block of code, component or plain word for a path', () => {
    const text = '`/models/sre.md`, `<Cite source="id" />`, `models=a,b`, `words`, `next/link`, `[SRE](/models/sre)`';
    expect(missingIn('README.md', `${text}\n\n\`\`\`sh\ncat lib/gone.ts\n\`\`\`\n`)).toEqual([]);
  });

  test('find a script that is missing, in prose and in blocks', () => {
    const text = 'Run `npm test`, or\n\n```sh\nnpm run chekc  # all\nnpm run build\n```\n';
    expect(missingScripts([{ path: 'README.md', text }], ['test', 'build'])).toEqual([
      'README.md runs the script chekc, which package.json does not have',
    ]);
    expect(missingScripts([{ path: 'README.md', text: '`npm test`' }], [])).toHaveLength(1);
  });

  test('find a room that uses others than its README says', () => {
    const text = '| room | gives | uses |\n| `home/` | a | `result`, `views` |\n| `result/` | b | none |\n';
    const arrows = [
      { from: 'home', to: 'views' },
      { from: 'home', to: 'result' },
    ];
    expect(wrongRoomUses(text, arrows)).toEqual([]);
    expect(wrongRoomUses(text, [...arrows, { from: 'result', to: 'views' }])).toEqual([
      'result uses views, and not none',
    ]);
    expect(wrongRoomUses(text, [])).toEqual(['home uses no other room, and not result, views']);
    expect(wrongRoomUses('', arrows)).toEqual(['There is no table of rooms']);
  });

  test('find a room that its README does not name, in the nearest README above', () => {
    const files = ['lib/guide/README.md', 'lib/guide/home/a.ts', 'lib/guide/links/b.ts', 'lib/words/c.ts', 'lib/d.ts'];
    const documents = [
      { path: 'README.md', text: '`lib/guide` is here; lib/words is named without backticks' },
      { path: 'lib/guide/README.md', text: '`home/` and ``' },
    ];
    expect(roomsNotNamed(['lib', 'lib/guide'], documents, files)).toEqual([
      'README.md does not name its room lib/words',
      'lib/guide/README.md does not name its room links',
    ]);
    expect(roomsNotNamed(['lib'], [], files)).toEqual(['lib and the folders above it have no README']);
  });
});
