import { holdsCode, readCode } from './code';
import { withoutGlue } from './glued';
import { pagePaths } from './page';
import { withQuery } from './query';
import { codeInSegment } from './result';
import { type ReadScope, readScope, scopeField } from './scope';

/**
 * The address of two results side by side: their codes, and what each is about where that is said:
 * `/compare-results?from=1A2B3-C&from-scope=City+hospital&to=4D5E6-F`.
 */

export const sides = ['from', 'to'] as const;
export type Side = (typeof sides)[number];

/** The name of the field with what a side is about; that of its code is the side's own. */
export const sideScopeField = (side: Side) => `${side}-scope`;

export interface ChangeSide extends ReadScope {
  /** What was pasted or written, as a form shows it again: without surrounding space, cut where it is longer than any link. */
  text: string;
  /** The code in it as it is written there, readable or not; empty if nothing was given. */
  code: string;
}

export type ChangeAddress = Readonly<Record<Side, ChangeSide>>;

/** In characters. Longer than any link of the guide with what a chat program puts round it. */
const longestText = 1000;

/** Reads the query. Total: a side takes a code, or a link to a result with any text round it, whose own title counts where no other is given. */
export function readChange(query: URLSearchParams): ChangeAddress {
  return { from: readSide(query, 'from'), to: readSide(query, 'to') };
}

function readSide(query: URLSearchParams, side: Side): ChangeSide {
  const text = (query.get(side) ?? '').trim().slice(0, longestText);
  const pasted = resultIn(text);
  const given = query.get(sideScopeField(side));
  return { text, code: pasted.code, ...readScope(new URLSearchParams({ [scopeField]: given || pasted.scope })) };
}

/** A link to a result, on any site, private or not; its code and its query. */
const link = /\/r(?:\/|#)([^\s/?#]+)[^\s?]*(?:\?([^\s#]*))?/i;

function resultIn(text: string): { code: string; scope: string } {
  const [, segment, query] = link.exec(text) ?? [];
  const damaged = segment === undefined ? text : codeInSegment(segment);
  return {
    code: holdsCode(text) ? readCode(text) : withoutGlue(damaged) || damaged,
    scope: new URLSearchParams(query && withoutGlue(query)).get(scopeField) ?? '',
  };
}

/** The address of two results. What is left out has its default: an empty side. */
export function changePath(state: { readonly [side in Side]?: { code: string; scope?: string | undefined } }): string {
  return withQuery(pagePaths.change, {
    from: state.from?.code,
    [sideScopeField('from')]: state.from?.scope,
    to: state.to?.code,
    [sideScopeField('to')]: state.to?.scope,
  });
}

/** Whether two addresses show the same results under the same titles. */
export function sameChange(one: ChangeAddress, other: ChangeAddress): boolean {
  return changePath(one) === changePath(other);
}
