import { resultPath } from '@/lib/address/result';
import { outcome } from '@/lib/engine';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import type { Edition } from '@/lib/questionnaire/schema';
import { encode } from '@/lib/share/codec';
import { verdictSentence } from '@/lib/words/verdict';
import { carriedAnswers } from './carried-answers';
import type { ResultRecords } from './records';

/** What a result of an older edition comes to when its answers are carried over to the newest one. The old link keeps its numbers. */
export interface NewerEdition {
  id: string;
  /** The carried-over answers' own result. */
  path: string;
  sentence: string;
  /** Texts of the questions whose answers have no place any more. */
  dropped: readonly string[];
  /** Texts of the questions that are new, and so open. */
  added: readonly string[];
}

/** Undefined for a result of the newest edition. */
export function newerEdition(
  edition: Edition,
  sheet: AnswerSheet,
  scope: string,
  newest: Edition,
  records: ResultRecords,
): NewerEdition | undefined {
  if (edition.number >= newest.number) return undefined;
  const carried = carriedAnswers(edition, newest, sheet);
  return {
    id: newest.id,
    path: resultPath(encode(newest, carried.sheet), scope),
    sentence: verdictSentence(outcome(newest, carried.sheet, records), records.names),
    dropped: carried.dropped.map(({ question }) => question),
    added: carried.added,
  };
}
