import { pagePaths } from '@/lib/address/page';
import { resultPath } from '@/lib/address/result';
import { readScope } from '@/lib/address/scope';
import { readVariation, readVariedCode } from '@/lib/address/what-if';
import type { ModelId } from '@/lib/dataset/ids';
import { coreOutcome } from '@/lib/engine';
import { findOutFirst, isSettled } from '@/lib/engine/find-out';
import { isOpen } from '@/lib/engine/range';
import { ranking } from '@/lib/engine/ranking';
import { castVotes, scoreVotes } from '@/lib/engine/score';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { publishedEditions } from '@/lib/questionnaire/editions';
import type { Edition } from '@/lib/questionnaire/schema';
import { decode, encode } from '@/lib/share/codec';
import { type ModelNames, verdictMeaning, verdictSentence } from '@/lib/words/verdict';

/** Variations of a result: the blend of other answers, at once. Runs on the server for plain forms and in the browser for live ones. */

export interface Variation {
  code: string;
  path: string;
  sentence: string;
  label: string;
  meaning: string;
  /** Whether there is a blend to show. */
  tells: boolean;
  shares: Record<ModelId, number>;
  percent: Record<ModelId, number>;
}

/** The result of a form's fields, as a variation of the result whose code the form holds; undefined if that can't be read. */
export function variationOf(form: URLSearchParams, names: ModelNames): Variation | undefined {
  const decoded = decode(publishedEditions, readVariedCode(form));
  if (!decoded.ok) return undefined;
  const { edition } = decoded.value;
  return describeSheet(edition, readVariation(edition.questions, form), names, readScope(form).scope);
}

/** The address of the variation that a plain form asks for; the questionnaire's start if its code can't be read. */
export function variationAddress(form: URLSearchParams): string {
  const decoded = decode(publishedEditions, readVariedCode(form));
  if (!decoded.ok) return pagePaths.questionnaire;
  const { edition } = decoded.value;
  return resultPath(encode(edition, readVariation(edition.questions, form)), readScope(form).scope);
}

/** Whether answers remain open, and none of them can change the lead, for a sheet whose lead is one that may be named. */
export function isLeadSettled(code: string): boolean {
  const decoded = decode(publishedEditions, code);
  if (!decoded.ok) return false;
  const { edition, sheet } = decoded.value;
  if (!edition.questions.some(({ id }) => isOpen(sheet, id))) return false;
  const votes = castVotes(edition.questions, sheet);
  const [first] = ranking(scoreVotes(votes).shares);
  // The simulation behind a verdict is most of a result's work: it comes last.
  if (!first || !isSettled(edition, sheet, votes, first)) return false;
  return coreOutcome(edition, sheet).verdict.lead.length === 1;
}

/**
 * The open questions of a sheet, as ids, those that could move the lead most first; where nothing leads yet, those of most weight. Empty
 * if the code can't be read.
 */
export function openFirst(code: string): string[] {
  const decoded = decode(publishedEditions, code);
  if (!decoded.ok) return [];
  const { edition, sheet } = decoded.value;
  const votes = castVotes(edition.questions, sheet);
  const { cast, shares } = scoreVotes(votes);
  const [first] = ranking(shares);
  if (first && cast > 0) return findOutFirst(edition, sheet, votes, first).map(({ question }) => question);
  return edition.questions
    .filter(({ id }) => isOpen(sheet, id))
    .sort((a, b) => b.weight.value - a.weight.value)
    .map(({ id }) => id);
}

function describeSheet(edition: Edition, sheet: AnswerSheet, names: ModelNames, scope: string): Variation {
  const result = coreOutcome(edition, sheet);
  const code = encode(edition, sheet);
  return {
    code,
    path: resultPath(code, scope),
    sentence: verdictSentence(result, names),
    ...verdictMeaning(result, names),
    tells: result.verdict.lead.length > 0,
    shares: result.shares,
    percent: result.percent,
  };
}
