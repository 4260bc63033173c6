import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSearch, readSearchKind, sameSearch, searchPath } from '@/lib/address/search';
import { longestQuery } from '@/lib/address/typed-words';
import { searchGroups } from '@/lib/shared/search-group';
import { anyWords, queryOf } from './any-query';

test('a search is written as a form would send it, and nothing is left of an empty one', () => {
  expect(searchPath('error budget')).toBe('/search?q=error+budget');
  expect(searchPath('')).toBe('/search');
});

test('what was written is read again', () => {
  fc.assert(
    fc.property(anyWords, fc.constantFrom(...searchGroups, undefined), (words, kind) => {
      const query = queryOf(searchPath(words, kind));
      expect(readSearch(query.q)).toBe(words);
      expect(readSearchKind(query.kind)).toEqual({ kind });
    }),
  );
});

test('a kind is read in any case, and what is none is named', () => {
  expect(searchPath('toil', 'term')).toBe('/search?q=toil&kind=term');
  expect(readSearchKind(' Metric ')).toEqual({ kind: 'metric' });
  for (const asked of ['metrics', '__proto__', 'constructor'])
    expect(readSearchKind(asked)).toEqual({ kind: undefined, unknown: asked });
  for (const asked of ['', undefined, null, []]) expect(readSearchKind(asked)).toEqual({ kind: undefined });
  expect(readSearchKind('x'.repeat(300)).unknown).toHaveLength(longestQuery);
});

test('any text is read as words of limited length, and those stay the same when written and read again', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 300 }), fc.array(fc.string())), (asked) => {
      const words = readSearch(asked);
      expect(words.length).toBeLessThanOrEqual(longestQuery);
      expect(readSearch(queryOf(searchPath(words)).q)).toBe(words);
    }),
  );
});

test('surrounding space makes no other search; other words do', () => {
  expect(sameSearch(' toil', 'toil ')).toBe(true);
  expect(sameSearch('toil', 'tool')).toBe(false);
});
