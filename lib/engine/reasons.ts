import type { ModelId } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { score } from './score';

/** One answer's effect on a model's share, found by leaving it out. */
export interface Reason {
  question: string;
  option: string;
  /** The model's share less what it would be without this answer, a fraction of 1: above 0 speaks for the model, below 0 against it. */
  effect: number;
}

/**
 * The answers that moved a model's share, strongest first on each side. Leaving out is exact, and unlike a contribution it
 * shows what speaks against a model too: an answer that gives to others lowers its share.
 */
export function reasons(edition: Edition, sheet: AnswerSheet, model: ModelId): { for: Reason[]; against: Reason[] } {
  const whole = score(edition.questions, sheet).shares[model];
  const all = edition.questions.flatMap((question): Reason[] => {
    const option = question.options.find(({ id }) => id === sheet.answers[question.id]);
    if (!option) return [];
    const others = edition.questions.filter((other) => other !== question);
    const without = score(others, sheet).shares[model];
    return [{ question: question.id, option: option.id, effect: whole - without }];
  });
  return {
    for: all.filter(({ effect }) => effect > 0).sort((a, b) => b.effect - a.effect),
    against: all.filter(({ effect }) => effect < 0).sort((a, b) => a.effect - b.effect),
  };
}
