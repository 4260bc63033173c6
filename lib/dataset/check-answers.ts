import type { Issue } from '../shared/issue';

/** The rule for records that name answers of the questionnaire: cautions in their conditions, practices in `calledBy`. */

/** A question with its options. Comes in as data, because the dataset doesn't know the questionnaire. */
export interface QuestionOptions {
  id: string;
  options: readonly { id: string }[];
}

/** An answer by its ids. */
export interface NamedAnswer {
  question: string;
  option: string;
}

/** The questions of all editions, each with every option that any of them gives it. */
export function questionsOfAll(editions: readonly { questions: readonly QuestionOptions[] }[]): QuestionOptions[] {
  const questions = editions.flatMap((edition) => edition.questions);
  return [...new Set(questions.map(({ id }) => id))].map((id) => ({
    id,
    options: [
      ...new Set(
        questions.filter((question) => question.id === id).flatMap(({ options }) => options.map((option) => option.id)),
      ),
    ].map((option) => ({ id: option })),
  }));
}

/** Each named question exists and has the named option. `path` is that of every issue. */
export function answersExist(
  path: string,
  answers: readonly NamedAnswer[],
  questions: readonly QuestionOptions[],
): Issue[] {
  return answers.flatMap(({ question: id, option }) => {
    const question = questions.find((candidate) => candidate.id === id);
    if (!question) return [{ path, message: `There is no question "${id}"` }];
    const optionIds = question.options.map((candidate) => candidate.id);
    if (optionIds.includes(option)) return [];
    return [{ path, message: `"${id}" has no option "${option}"`, hint: `Its options are ${optionIds.join(', ')}` }];
  });
}
