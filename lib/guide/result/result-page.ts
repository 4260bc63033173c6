import { readCode } from '@/lib/address/code';
import { codeInSegment, resultPath } from '@/lib/address/result';
import { type ResultPage, resultPageOf } from '@/lib/guide/browser/result/result-page';
import { currentEdition, editions } from '@/lib/questionnaire';
import { decode } from '@/lib/share/codec';
import { explainCodeError } from '@/lib/words/code-errors';
import { resultRecords } from './records';

/** What the result page shows for a code, in one call. The numbers are computed again each time: nothing in a link is trusted but the answers. */

export type ResultLookup =
  | { kind: 'result'; result: ResultPage }
  /** Another spelling of a code: the canonical address. */
  | { kind: 'redirect'; to: string }
  | { kind: 'unreadable'; explanation: { what: string; advice: string } };

/**
 * Looks a code up, as it stands in an address, percent-encoded or not. Every text gives a result, a redirect or a named error.
 * @param scope what the result is about, as `readScope` gives it
 */
export function resultPage(segment: string, scope = ''): ResultLookup {
  const text = codeInSegment(segment);
  const decoded = decode(editions, readCode(text));
  if (!decoded.ok) return { kind: 'unreadable', explanation: explainCodeError(decoded.error) };
  const { code } = decoded.value;
  if (code !== text) return { kind: 'redirect', to: resultPath(code, scope) };
  return { kind: 'result', result: resultPageOf(decoded.value, scope, currentEdition, resultRecords()) };
}
