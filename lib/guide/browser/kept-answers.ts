import { readKeptText } from '@/lib/address/read-kept-step';
import { resultPath } from '@/lib/address/result';
import type { QuestionnaireShape } from '@/lib/guide/views/questionnaire';
import { reviewStep } from '@/lib/questionnaire/flow';
import { namesOfSets } from '@/lib/words/kept-answers';
import { holdsOlderAnswers, readState } from './answering';

/** What a browser has kept, as it offers it: sets of answers by name. The texts may be anything. */

/** A set of answers as it is kept: `lib/address/kept-step.ts` says how a text is written. */
export interface KeptText {
  id: string;
  text: string;
}

export interface KeptSet {
  id: string;
  /** The text it was read from. */
  text: string;
  /** Such as `answers of 12 October`. */
  name: string;
  /** What the answers are about; empty where nothing is said. */
  scope: string;
  /** How many questions have an answer, and of how many; undefined for answers of an older edition. */
  count: { answered: number; of: number } | undefined;
  /** Where the set goes on: at its last step, at the offer to carry older answers over, or, where all is answered, at its result. */
  to: { kind: 'step' | 'older' | 'result'; address: string };
}

export interface Kept {
  /** In the order of the texts. */
  sets: KeptSet[];
  /** What can't be read. */
  unreadable: KeptText[];
}

/**
 * Reads what a browser has kept. Total: each text is a set or unreadable.
 * @param now in milliseconds since 1970
 */
export function readKept(shape: QuestionnaireShape, texts: readonly KeptText[], now: number): Kept {
  const read = texts.map((kept) => ({ kept, set: readSet(shape, kept.text) }));
  const sets = read.flatMap(({ kept, set }) => (set ? [{ ...kept, ...set }] : []));
  const names = namesOfSets(
    sets.map(({ changed }) => changed),
    now,
  );
  return {
    sets: sets.map(({ id, text, scope, count, to }, index) => ({
      id,
      text,
      name: names[index] ?? '',
      scope,
      count,
      to,
    })),
    unreadable: read.flatMap(({ kept, set }) => (set ? [] : [kept])),
  };
}

function readSet(shape: QuestionnaireShape, text: string) {
  const kept = readKeptText(text);
  if (!kept) return undefined;
  const { changed, address, step, query } = kept;
  const { scope, code, sheet, team } = readState(shape, step, query);
  if (holdsOlderAnswers(shape, query)) {
    return { changed, scope, count: undefined, to: { kind: 'older' as const, address } };
  }
  const isStep = step === reviewStep || shape.questions.some(({ id }) => id === step);
  if (!isStep || code === undefined) return undefined;
  const answered = Object.keys(sheet.answers).length;
  const of = shape.questions.length;
  // Answers for a team's board lead to the review, from which they are put there.
  const isDone = answered === of && team === '';
  return {
    changed,
    scope,
    count: { answered, of },
    to: isDone ? { kind: 'result' as const, address: resultPath(code, scope) } : { kind: 'step' as const, address },
  };
}
