import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { parseAuthored, parseInput, schemaIssues } from '@/lib/shared/parse';

const schema = z.strictObject({ name: z.string().trim().min(1), tags: z.array(z.string()) });

describe('parseInput', () => {
  test('gives the parsed value', () => {
    expect(parseInput(schema, { name: ' a ', tags: [] })).toEqual({ ok: true, value: { name: 'a', tags: [] } });
  });

  test('gives every issue with its path, not only the first', () => {
    const result = parseInput(schema, { name: '', tags: ['a', 1] });
    expect(result.ok ? [] : result.error.map(({ path }) => path)).toEqual(['name', 'tags.1']);
  });

  test('calls the whole input "body"', () => {
    const result = parseInput(schema, null);
    expect(result.ok ? [] : result.error.map(({ path }) => path)).toEqual(['body']);
  });

  test.each([undefined, [], 'text', Number.NaN, new Date(0)])('never throws: %s is a failure', (input) => {
    expect(parseInput(schema, input).ok).toBe(false);
  });
});

describe('schemaIssues', () => {
  test('gives every issue, each path opened by the name of the record', () => {
    expect(schemaIssues(schema, 'things.a', { name: '', tags: ['a', 1], tag: [] }).map(({ path }) => path)).toEqual([
      'things.a.name',
      'things.a.tags.1',
      'things.a',
    ]);
  });

  test('gives none for valid data', () => {
    expect(schemaIssues(schema, 'things.a', { name: 'a', tags: [] })).toEqual([]);
  });
});

describe('parseAuthored', () => {
  test('gives the parsed value', () => {
    expect(parseAuthored(schema, 'things.a', { name: ' a ', tags: [] })).toEqual({ name: 'a', tags: [] });
  });

  test('throws one Error that names the record and lists every issue', () => {
    expect(() => parseAuthored(schema, 'things.a', { name: '', tags: [], tag: [] })).toThrowError(
      new Error(
        [
          'things.a is not valid:',
          '  things.a.name: Too small: expected string to have >=1 characters',
          '  things.a: Unrecognized key: "tag"',
        ].join('\n'),
      ),
    );
  });
});
