import fc from 'fast-check';
import { type Params, paramsOf, readWords } from '@/lib/address/query';

/** Queries for the tests of addresses. */

/** Words of a search field as they are kept: any text, without surrounding space and not too long. */
export const anyWords: fc.Arbitrary<string> = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => readWords(text).words);

/** The parameters of an address, as a page gets them. */
export function queryOf(path: string): Params {
  return paramsOf(new URL(path, 'https://guide.example').searchParams);
}

/** The query of an address, as a form's handler gets it. */
export function searchParamsOf(path: string): URLSearchParams {
  return new URL(path, 'https://guide.example').searchParams;
}
