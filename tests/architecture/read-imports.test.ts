import { describe, expect, test } from 'vitest';
import { parseMadeUp } from './made-up-project';

describe('reading imports', () => {
  const read = (text: string) =>
    parseMadeUp({ 'lib/engine/a.tsx': text, 'lib/engine/b.ts': '', 'lib/shared/index.ts': '' })[0]?.imports;

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
    const client = (text: string) => parseMadeUp({ 'components/ui/a.tsx': text })[0]?.client;
    expect(client("'use client';\nexport const a = 1;")).toBe(true);
    expect(client("export const a = 'use client';")).toBe(false);
  });

  test('refuses what it cannot check', () => {
    expect(() => read('import(name)')).toThrow('name is computed');
    expect(() => read('import {')).toThrow('does not parse');
  });
});
