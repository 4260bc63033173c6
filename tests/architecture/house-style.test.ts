import { describe, expect, test } from 'vitest';
import { modules, projectFiles, projectFolders, rootEntries, textOf } from './source-files';
import {
  dependenciesWithoutReason,
  type Exception,
  elementsWith,
  foldersWithoutReadme,
  namesNotKebab,
  notPlaced,
  strayFolders,
  testsNamedIt,
  tooLong,
  vaguelyNamed,
} from './style-rules';

/** The house style holds where Biome cannot see it; each rule is shown to fail on made-up input. */

/** Files that put HTML of their own into a page. Such HTML comes from our content at build time, never from a visitor. */
const rawHtml: readonly Exception[] = [
  { path: 'components/ui/formula.tsx', reason: 'KaTeX gives MathML as text, made from authored formulas' },
  { path: 'components/static-part/static-markup.tsx', reason: 'markup that React has made of our own components' },
];

/** What tools make in the root. All of it is in `.gitignore`. */
const generated = ['node_modules', 'test-results', 'playwright-report', 'screenshots', 'data'];

describe('the project', () => {
  const files = projectFiles();
  const sources = modules().map((path) => ({ path, text: textOf(path) }));
  const pages = sources.filter(({ path }) => path.startsWith('app/') || path.startsWith('components/'));

  test('names folders and files in kebab-case', () => {
    expect(namesNotKebab(files)).toEqual([]);
  });

  test('names nothing utils, helpers, misc or common', () => {
    expect(vaguelyNamed(files)).toEqual([]);
  });

  test('has a README in every folder of lib', () => {
    expect(foldersWithoutReadme(files)).toEqual([]);
  });

  test('has no module of more than 250 lines, data excepted', () => {
    expect(tooLong(sources)).toEqual([]);
  });

  test('has no style attribute, which a strict Content-Security-Policy forbids', () => {
    expect(elementsWith('style', pages)).toEqual([]);
  });

  test('puts no raw HTML into a page, but where a reason is given', () => {
    expect(elementsWith('dangerouslySetInnerHTML', pages, rawHtml)).toEqual([]);
  });

  test('makes every link and address fit the path under which the guide is published', () => {
    const shown = pages.filter(({ path }) => !path.startsWith('app/_server/'));
    expect(notPlaced(shown, [{ path: 'components/ui/link.tsx', reason: 'it is the one that places links' }])).toEqual(
      [],
    );
  });

  test('says test in its test files, not it', () => {
    expect(testsNamedIt(sources)).toEqual([]);
  });

  test('has only the folders of the architecture in its root', () => {
    expect(strayFolders(rootEntries().folders, [...projectFolders, ...generated])).toEqual([]);
  });

  test('says in its README why each runtime dependency is there', () => {
    const { dependencies } = JSON.parse(textOf('package.json'));
    expect(dependenciesWithoutReason(Object.keys(dependencies), textOf('README.md'))).toEqual([]);
  });
});

describe('the rules', () => {
  test('take kebab-case with endings, versions and the names of routes', () => {
    const good = [
      'lib/questionnaire/editions/2026.1/index.ts',
      'tests/unit/decision-record.test.ts',
      'app/(reading)/compare/[a]-vs-[b]/page.tsx',
      'app/docs/[...rest]/page.tsx',
      'app/llms.txt/route.ts',
      'lib/share/README.md',
    ];
    expect(namesNotKebab(good)).toEqual([]);
  });

  test('find a folder or file that is not in kebab-case, and name it once', () => {
    expect(namesNotKebab(['lib/myFolder/a.ts', 'lib/myFolder/B.ts', 'lib/[a]/snake_case.ts'])).toEqual([
      'lib/myFolder is not in kebab-case',
      'lib/myFolder/B.ts is not in kebab-case',
      'lib/[a] is not in kebab-case',
      'lib/[a]/snake_case.ts is not in kebab-case',
    ]);
  });

  test('find names that say nothing', () => {
    expect(vaguelyNamed(['lib/utils/a.ts', 'lib/dataset/date-helpers.ts', 'lib/dataset/common-practice.ts'])).toEqual([
      'lib/utils: name it by the concept in it',
      'lib/dataset/date-helpers.ts: name it by the concept in it',
    ]);
  });

  test('find a folder of lib without a README', () => {
    expect(foldersWithoutReadme(['lib/share/codec.ts', 'lib/engine/README.md', 'lib/engine/score.ts'])).toEqual([
      'lib/share has no README.md: what lives here, what may import it, its decisions',
    ]);
  });

  test('find a module of 251 lines, not one of 250, and no data', () => {
    const lines = (count: number) => 'line\n'.repeat(count);
    const short = { path: 'lib/engine/short.ts', text: lines(250) };
    const long = { path: 'lib/engine/long.ts', text: lines(251) };
    const data = { path: 'lib/dataset/tools.ts', text: lines(900) };
    expect(tooLong([short, long, data])).toEqual([
      'lib/engine/long.ts has 251 lines, more than 250: split it by concept',
    ]);
  });

  test('find a dependency without a reason, and a reason without a dependency', () => {
    const table = '| package | what for |\n| --- | --- |\n| next, react | pages |\n| zod | checks |';
    const readme = `## Why each dependency is here\n\n${table}\n\nVersions are pinned.`;
    expect(dependenciesWithoutReason(['next', 'react', 'zod'], readme)).toEqual([]);
    expect(dependenciesWithoutReason(['next', 'react', 'katex'], readme)).toEqual([
      'katex has no reason in the README',
      'zod is in the README, but not used',
    ]);
  });

  test('find an attribute of an element, not the same word elsewhere', () => {
    const styled = { path: 'app/a.tsx', text: 'export const A = () => <p style={{ color: "red" }} />;' };
    const plain = { path: 'app/b.tsx', text: 'const style = 1; export const B = () => <p title="style=">{style}</p>;' };
    expect(elementsWith('style', [styled, plain])).toEqual(['app/a.tsx uses style']);
  });

  test('find a link or an address that names no path of publication', () => {
    const texts = [
      '<a href="/x">x</a>',
      '<form action={path} />',
      'fetch(address)',
      "window.history.pushState(null, '', address)",
      'window.location.assign(next)',
      '<Link href="/x" /><form action={placed(path)} /><abbr />; fetch(placed(address)); location.assign(placed(next))',
    ];
    const modules = texts.map((text, index) => ({ path: `components/${index}.tsx`, text }));
    expect(notPlaced(modules).map((sentence) => sentence[11])).toEqual(['0', '1', '2', '3', '4']);
    expect(notPlaced([], [{ path: 'components/a.tsx', reason: 'none' }])).toHaveLength(1);
  });

  test('respect an exception, and find one that is not needed any more', () => {
    const styled = { path: 'app/a.tsx', text: 'export const A = () => <p style={{ color: "red" }} />;' };
    const plain = { path: 'app/b.tsx', text: '' };
    const except = (path: string) => ({ path, reason: 'made up' });
    expect(elementsWith('style', [styled], [except('app/a.tsx')])).toEqual([]);
    expect(elementsWith('style', [plain], [except('app/b.tsx')])).toEqual(['app/b.tsx needs no exception for style']);
  });

  test('find a test file that imports it, under any name, and leave other modules and other words alone', () => {
    const plain = { path: 'tests/unit/a.test.ts', text: "import { test } from 'vitest';\ntest('it works', () => {});" };
    const short = {
      path: 'tests/unit/b.test.ts',
      text: "import { expect, it } from 'vitest';\nit('works', () => {});",
    };
    const renamed = { path: 'tests/components/c.test.tsx', text: "import { it as test } from 'vitest';" };
    const other = { path: 'lib/shared/d.ts', text: "import { it } from './e';" };
    expect(testsNamedIt([plain, short, renamed, other])).toEqual([
      'tests/unit/b.test.ts imports it: say test',
      'tests/components/c.test.tsx imports it: say test',
    ]);
  });

  test('find a folder that does not belong in the root, and leave dot folders to their tools', () => {
    expect(strayFolders(['app', 'src', '.github'], ['app'])).toEqual([
      'src/ does not belong in the root: its folders are app',
    ]);
  });
});
