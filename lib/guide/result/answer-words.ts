import { stepPath } from '@/lib/address/step';
import { type ModelId, models, workAreas } from '@/lib/dataset';
import type { Edition } from '@/lib/questionnaire';
import type { ModelNames } from '@/lib/words/verdict';

/** The words that the parts of a result page share. */

export const modelNames: ModelNames = Object.fromEntries(models.map(({ id, name }) => [id, name])) as Record<
  ModelId,
  string
>;

/** An answer in words, with the way to change it. */
export interface AnswerWords {
  question: string;
  answer: string;
  change: string;
}

export type Words = (question: string, option: string) => AnswerWords;

/** Looks up the words of an edition's questions and options; `code` is the result that a change starts from. */
export function wordsOf(edition: Edition, code: string): Words {
  const questions = new Map(edition.questions.map((question) => [question.id, question]));
  return (id, option) => {
    const question = questions.get(id);
    const answer = question?.options.find((candidate) => candidate.id === option);
    return { question: question?.text ?? id, answer: answer?.label ?? option, change: stepPath(id, { code }) };
  };
}

export const areaLabel = (area: keyof typeof workAreas) => workAreas[area].label;
