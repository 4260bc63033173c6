import { wholeCode } from '../share/codec';
import { holdsCode, readCode } from './code';
import { separators, withoutGlue } from './glued';
import { readPasted, resultInText } from './pasted-link';
import { withQuery } from './query';
import { resultPath, resultStart } from './result';
import { scopeField } from './scope';
import { codeField } from './step';
import { fromField, whatIfPage } from './what-if';

/**
 * The address that is meant by one that a person or a program has written otherwise: `/models/SRE`, `/compare)`, `/r/CODE.`, or a query
 * whose `&` has become `&amp;`. What an address means is one of the known paths or a result; so it never leads to another site.
 */

export interface KnownPaths {
  paths: ReadonlySet<string>;
  /** What a path comes down to, without all that people get wrong → the path. */
  byKey: ReadonlyMap<string, string>;
}

/** @param others other ways to write a path → the path, such as the two orders of a pair */
export function knownPaths(paths: readonly string[], others: readonly (readonly [string, string])[] = []): KnownPaths {
  const entries = [...others, ...paths.map((path) => [path, path] as const)];
  return { paths: new Set(paths), byKey: new Map(entries.map(([written, path]) => [keyOf(written), path])) };
}

/**
 * Path and query of the address that is meant; undefined where an address is as it should be, or nobody knows what it means. It is
 * then its own meaning: nothing is led on twice.
 * @param path percent-encoded, as it was asked for
 * @param query without the question mark
 */
export function addressMeant(known: KnownPaths, path: string, query: string): string | undefined {
  const meant = known.paths.has(path) ? path : pathMeant(known, path);
  if (meant === undefined) return undefined;
  const result = meant === resultStart ? resultInText(readPasted(new URLSearchParams(query))) : undefined;
  if (result !== undefined) return result;
  const mended = queryMeant(query, { isMoved: meant !== path, codeFields: codeFieldsOf(meant) });
  if (meant === path && mended === query) return undefined;
  return mended === '' ? meant : `${meant}?${mended}`;
}

const belowResults = new RegExp(`^${resultStart}/.`, 'i');

/** What programs ask for is not led elsewhere. */
const forPrograms = /^\/(api|_next)\//;

function pathMeant({ byKey }: KnownPaths, path: string): string | undefined {
  if (!path.startsWith('/') || forPrograms.test(path)) return undefined;
  const written = decoded(path);
  if (written === undefined) return undefined;
  return belowResults.test(written) ? resultMeant(written) : byKey.get(keyOf(written));
}

/** The path of a result, whose code may stand in a whole link that was put behind `/r/`. What comes below the result is kept. */
function resultMeant(written: string): string | undefined {
  const segments = written.normalize('NFKC').split('/').slice(2);
  const place = segments.findIndex(holdsCode);
  const code = readCode(segments[place] ?? '');
  if (code === '') return undefined;
  const below = segments.slice(place + 1);
  return [resultPath(code), ...(below.every((segment) => partBelow.test(segment)) ? below : [])].join('/');
}

/** `opengraph-image`: a page or file below a result. */
const partBelow = /^[a-z]+(-[a-z]+)*$/;

/** A path without what carries no meaning in any of ours: case, the kind of hyphen, and all that is no word at its ends. */
function keyOf(path: string): string {
  return withoutGlue(
    path
      .normalize('NFKC')
      .toLowerCase()
      .replace(/\p{Cf}/gu, '')
      .replace(separators, '-'),
  );
}

/**
 * A query with `&` in place of `&amp;`, and its codes in their canonical spelling; where the path is led elsewhere anyway, what the answers
 * are about in its own, too. All else stays as it is written.
 */
function queryMeant(
  query: string,
  { isMoved, codeFields }: { isMoved: boolean; codeFields: readonly string[] },
): string {
  return query
    .split('&')
    .map((field) => withCanonicalCode(field.replace(/^(amp(;|%3B))+/i, ''), codeFields))
    .map((field) => (isMoved ? withCanonicalScope(field) : field))
    .join('&');
}

function withCanonicalScope(field: string): string {
  const scope = field.startsWith(`${scopeField}=`) ? new URLSearchParams(field).get(scopeField) : undefined;
  return scope ? withQuery('', { [scopeField]: scope }).slice(1) : field;
}

/** Fields that hold a code. A page that takes whole links in a field of the same name reads it by itself. */
const codeFieldsOf = (path: string) => (path === whatIfPage ? [codeField, fromField] : [codeField]);

function withCanonicalCode(field: string, codeFields: readonly string[]): string {
  const [name = '', ...rest] = field.split('=');
  if (!codeFields.includes(name)) return field;
  const written = new URLSearchParams(field).get(name) ?? '';
  const code = readCode(written);
  return wholeCode(code) === undefined || rest.join('=') === code ? field : `${name}=${code}`;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
