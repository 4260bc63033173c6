import type { Outcome } from '@/lib/engine';
import type { Edition } from '@/lib/questionnaire';
import { type AnswerSheet, answerState, importanceOf, withAnswer } from '@/lib/questionnaire/answers';
import { encode } from '@/lib/share/codec';
import { resultPath, stepPath } from '@/lib/share/links';
import { type AnswerWords, modelNames, type Words } from './result-words';

/** What would change a result: other answers, and the answers still open. */

const shownFlips = 3;
const shownFirst = 3;

export interface FlipRow {
  /** The model that would lead. */
  lead: string;
  changes: readonly (AnswerWords & { instead: string })[];
  /** The result with the changes made. */
  path: string;
}

export interface OpenRow {
  text: string;
  state: 'unknown' | 'open';
  /** Percentage points by which the lead's distance could move, at most. */
  points: number;
  change: string;
}

export interface ChangesSection {
  flips: readonly FlipRow[];
  /** Open questions, those that could move the lead most first. */
  open: readonly OpenRow[];
  /** How many of `open` are worth finding out first. */
  first: number;
  /** Whether no open question can change the lead. */
  settled: boolean;
}

export function changesSection(
  edition: Edition,
  sheet: AnswerSheet,
  code: string,
  result: Outcome,
  words: Words,
): ChangesSection {
  const texts = new Map(edition.questions.map(({ id, text }) => [id, text]));
  const open = result.findOutFirst.map(
    ({ question, movement }): OpenRow => ({
      text: texts.get(question) ?? question,
      state: answerState(sheet, question) === 'unknown' ? 'unknown' : 'open',
      points: movement * 100,
      change: stepPath(question, { code }),
    }),
  );
  return {
    flips: result.flips.slice(0, shownFlips).map(({ lead, changes }) => ({
      lead: modelNames[lead],
      changes: changes.map(({ question, from, to }) => ({
        ...words(question, to),
        instead: words(question, from).answer,
      })),
      path: resultPath(
        encode(
          edition,
          changes.reduce(
            (varied, { question, to }) => withAnswer(varied, question, to, importanceOf(sheet, question)),
            sheet,
          ),
        ),
      ),
    })),
    open,
    first: Math.min(shownFirst, open.filter(({ points }) => points >= 1).length),
    settled: result.settled,
  };
}
