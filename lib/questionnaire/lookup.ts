import type { Edition, Question } from './schema';

/** The parts of an edition by ids that its own answers, flips and contributions name. */

/** @throws Error if the edition has no such question. */
export function requireQuestion({ id: edition, questions }: Pick<Edition, 'id' | 'questions'>, id: string): Question {
  const question = questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`Edition ${edition} has no question “${id}”`);
  return question;
}

/** @throws Error if the question has no such option. */
export function requireOption<Option extends { id: string }>(
  { id: question, options }: { id: string; options: readonly Option[] },
  id: string,
): Option {
  const option = options.find((candidate) => candidate.id === id);
  if (!option) throw new Error(`Question ${question} has no option “${id}”`);
  return option;
}
