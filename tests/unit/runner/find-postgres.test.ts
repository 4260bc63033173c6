import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findPostgres } from '../../runner/find-postgres.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'opsblend-find-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
function put(...programs: string[]): void {
  for (const program of programs) writeFileSync(join(folder, program), '');
}

test('the PostgreSQL that is named is taken', () => {
  put('initdb', 'postgres');
  vi.stubEnv('POSTGRES_BIN', folder);
  expect(findPostgres()).toBe(folder);
});

test('a folder that is named and has not all of its programs is said to be wrong', () => {
  put('postgres');
  vi.stubEnv('POSTGRES_BIN', folder);
  expect(findPostgres).toThrow(`POSTGRES_BIN names ${folder}, which does not hold initdb and postgres`);
});

test('without a name, the first on the path is taken that has all of its programs', () => {
  put('initdb', 'postgres');
  vi.stubEnv('POSTGRES_BIN', '');
  vi.stubEnv('PATH', `/nowhere:${tmpdir()}:${folder}`);
  expect(findPostgres()).toBe(folder);
});
