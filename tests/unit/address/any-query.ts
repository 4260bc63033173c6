import fc from 'fast-check';
import type { Params } from '@/lib/address/query';
import { readScope } from '@/lib/address/scope';
import { readWords } from '@/lib/address/typed-words';

/** Queries for the tests of addresses. */

/** Read as an address reads them, since only such words come back unchanged from a round trip. */
export const anyWords: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => readWords(text).words);

/** For the same reason as an address reads it. */
export const anyScope: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', maxLength: 80 })
  .map((scope) => readScope(new URLSearchParams({ scope })).scope);

/** The parameters of an address, as a page gets them. */
export function queryOf(path: string): Params {
  const query = searchParamsOf(path);
  return Object.fromEntries([...new Set(query.keys())].map((name) => [name, query.getAll(name)]));
}

/** The query of an address, as a form's handler gets it. */
export function searchParamsOf(path: string): URLSearchParams {
  return new URL(path, 'https://guide.example').searchParams;
}
