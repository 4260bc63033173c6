import { readCode } from '@/lib/address/code';
import { privately, readPrivate } from '@/lib/address/private-result';
import { publishedEditions } from '@/lib/questionnaire/editions';
import { newestOf } from '@/lib/questionnaire/newest';
import { decode } from '@/lib/share/codec';
import { explainCodeError } from '@/lib/words/code-errors';
import type { ResultRecords } from './records';
import { type ResultPage, resultPageOf } from './result-page';

/** A result whose code stands behind the `#` of its address, where no server sees it. */

export type PrivateLookup =
  | { kind: 'result'; result: ResultPage; scopeCut: boolean }
  | { kind: 'unreadable'; explanation: { what: string; advice: string } };

/**
 * Checks that the records are of the version of the guide that is running: it may have been upgraded since the page was loaded.
 * @throws Error if not
 */
export function checkRecords({ edition }: ResultRecords): void {
  const newest = newestOf(publishedEditions).id;
  if (edition !== newest) throw new Error(`The records of results are of edition ${edition}, not of ${newest}`);
}

/** The result of what stands behind the `#`, the same as the server's; links to other results are private, too. */
export function privateResult(hash: string, records: ResultRecords): PrivateLookup {
  const { text, scope, cut } = readPrivate(hash);
  const decoded = decode(publishedEditions, readCode(text));
  if (!decoded.ok) return { kind: 'unreadable', explanation: explainCodeError(decoded.error) };
  const result = resultPageOf(decoded.value, scope, newestOf(publishedEditions), records);
  return { kind: 'result', result: withPrivateLinks(result), scopeCut: cut };
}

/** The page with private links in place of those that would tell the server a code. Links to questions stay: answering needs the server. */
export function withPrivateLinks(result: ResultPage): ResultPage {
  const { path, link, newer, changes } = result;
  return {
    ...result,
    path: privately(path),
    link: privately(link),
    newer: newer && { ...newer, path: privately(newer.path) },
    changes: {
      ...changes,
      flips: changes.flips.map((flip) => ({
        ...flip,
        path: privately(flip.path),
        others: flip.others.map((other) => ({ ...other, path: privately(other.path) })),
      })),
    },
  };
}
