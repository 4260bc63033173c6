import { resultPath } from '@/lib/address/result';
import { stepPath } from '@/lib/address/step';
import type { Outcome } from '@/lib/engine';
import { type AnswerSheet, answerState, importanceOf, withAnswer } from '@/lib/questionnaire/answers';
import { requireQuestion } from '@/lib/questionnaire/lookup';
import type { Edition } from '@/lib/questionnaire/schema';
import { encode } from '@/lib/share/codec';
import type { ModelNames } from '@/lib/words/verdict';
import type { AnswerWords, Carried, Words } from './answer-words';

/** What would change a result: other answers, and the answers still open. */

const shownFlips = 3;
const shownFirst = 3;

export interface FlipRow {
  /** The model that would lead. */
  lead: string;
  changes: readonly (AnswerWords & { instead: string })[];
  /** The result with the changes made. */
  path: string;
  /** Where one answer is changed: other answers to the same question that put the same model first. */
  others: readonly { answer: string; path: string }[];
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
  carried: Carried,
  result: Outcome,
  words: Words,
  names: ModelNames,
): ChangesSection {
  const open = result.findOutFirst.map(
    ({ question, movement }): OpenRow => ({
      text: requireQuestion(edition, question).text,
      state: answerState(sheet, question) === 'unknown' ? 'unknown' : 'open',
      points: movement * 100,
      change: stepPath(question, carried),
    }),
  );
  return {
    flips: flipRows(edition, sheet, carried.scope, result, words, names),
    open,
    first: Math.min(shownFirst, open.filter(({ points }) => points >= 1).length),
    settled: result.settled,
  };
}

type Flip = Outcome['flips'][number];

/** The nearest flips first. Those that change the same questions for the same model are one row, the nearest's. */
function flipRows(
  edition: Edition,
  sheet: AnswerSheet,
  scope: string,
  { flips }: Outcome,
  words: Words,
  names: ModelNames,
): FlipRow[] {
  const alike = new Map<string, Flip[]>();
  for (const flip of flips) {
    const likeness = [flip.lead, ...flip.changes.map(({ question }) => question)].join(' ');
    alike.set(likeness, [...(alike.get(likeness) ?? []), flip]);
  }
  const pathOf = (flip: Flip) => resultPath(codeAfter(edition, sheet, flip), scope);
  return [...alike.values()].slice(0, shownFlips).flatMap(([nearest, ...others]) => {
    if (!nearest) return [];
    const changes = nearest.changes.map(({ question, from, to }) => ({
      ...words(question, to),
      instead: words(question, from).answer,
    }));
    const singles = others.flatMap((flip) =>
      flip.changes.length > 1
        ? []
        : flip.changes.map(({ question, to }) => ({ answer: words(question, to).answer, path: pathOf(flip) })),
    );
    return [{ lead: names[nearest.lead], changes, path: pathOf(nearest), others: singles }];
  });
}

/** The code of the sheet with the changes made; each question keeps its importance. */
function codeAfter(edition: Edition, sheet: AnswerSheet, { changes }: Flip): string {
  const changed = changes.reduce(
    (answers, { question, to }) => withAnswer(answers, question, to, importanceOf(sheet, question)),
    sheet,
  );
  return encode(edition, changed);
}
