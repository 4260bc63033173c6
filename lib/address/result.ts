import { readSymbols } from '../share/base32';
import { pagePaths } from './page';
import { segmentAfter, withQuery } from './query';

/**
 * The address of a result, which holds its code: `/r/1A2B-C3D4E`, and what it is about, where that is said: `?scope=City+hospital`. Without
 * the address of the site: who shares a link adds it.
 */

/** What the addresses of all results begin with: the page that takes a link to one. */
export const resultStart = pagePaths.openResult;

/** @param scope as `readScope` gives it; without one, the canonical address of the result */
export function resultPath(code: string, scope = ''): string {
  return withQuery(`${resultStart}/${code}`, { scope });
}

/** The private address of a result: what stands behind the `#` is sent to no server. `/r#1A2B3-C?scope=City+hospital`. */
export function privatePath(code: string, scope = ''): string {
  return withQuery(`${resultStart}#${code}`, { scope });
}

/** The link to a result as a QR code. */
export function qrPath(code: string, scope = ''): string {
  return withQuery(`${resultStart}/${code}/qr`, { scope });
}

const paper = '/paper';

/** The result as one page of paper, for those who have to agree. */
export function paperPath(code: string, scope = ''): string {
  return withQuery(`${resultStart}/${code}${paper}`, { scope });
}

/** The code in the path of such a page as it is written there; undefined if it is no path of one. */
export function codeInPaperPath(pathname: string): string | undefined {
  const whole = pathname.replace(/\/$/, '');
  return whole.endsWith(paper) ? codeInPath(whole.slice(0, -paper.length)) : undefined;
}

/** The result as a decision record in Markdown. */
export function decisionRecordPath(code: string, scope = ''): string {
  return withQuery(`${resultJsonPath(code)}/decision-record`, { scope });
}

/** The answers of a result, and what they gave, as a table for spreadsheets. */
export function resultCsvPath(code: string, scope = ''): string {
  return withQuery(resultJsonPath(code), { format: 'csv', scope });
}

/** The result as data. */
export const resultJsonPath = (code: string): string => `/api/v1/results/${code}`;

/** The code in the path of a result as it is written there; undefined if it is no path of a result. */
export function codeInPath(pathname: string): string | undefined {
  const segment = segmentAfter(resultStart, pathname);
  return segment === undefined ? undefined : codeInSegment(segment);
}

/** The code in the last segment of a result's address, percent-encoded or not. Where the encoding is broken the text stays as it is, so that `%` is named as the character that no code contains. */
export function codeInSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

/** Whether two texts spell the same code: case, hyphens and look-alike letters don't count. False where one of them is none. */
export function sameCode(one: string, other: string): boolean {
  const [first, second] = [readSymbols(one), readSymbols(other)];
  return first.ok && second.ok && first.value.join() === second.value.join();
}
