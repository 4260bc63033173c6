import { notApplicable, type QuestionShape, unknown } from '@/lib/questionnaire/answers';
import { requireOption } from '@/lib/questionnaire/lookup';
import { answerWords, notApplicableBecause } from './answers';

/** Any answer to a question as the question words it. @throws Error if it is an option that the question doesn't have. */
export function answerLabel(
  question: Omit<QuestionShape, 'options'> & { options: readonly { id: string; label: string }[] },
  answer: string | undefined,
): string {
  if (answer === undefined) return answerWords.open.label;
  if (answer === unknown) return answerWords.unknown.label;
  if (answer === notApplicable) return notApplicableBecause(question.notApplicable ?? '');
  return requireOption(question, answer).label;
}
