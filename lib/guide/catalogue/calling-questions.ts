import type { Practice } from '@/lib/dataset';
import { currentEdition, type Question } from '@/lib/questionnaire';

/** Which questions of the current edition call for a practice. Answers that only older editions have call in their results alone. */

/** The questions, in the edition's order, each with the options that call for the practice: at least one. */
export function callingQuestions({
  calledBy,
}: Pick<Practice, 'calledBy'>): Pick<Question, 'id' | 'text' | 'dimension' | 'options'>[] {
  return currentEdition.questions
    .map(({ id, text, dimension, options }) => ({
      id,
      text,
      dimension,
      options: options.filter((option) => calledBy[id]?.includes(option.id)),
    }))
    .filter(({ options }) => options.length > 0);
}
