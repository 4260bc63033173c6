import fc from 'fast-check';
import type { Edition } from '@/lib/questionnaire';
import { type AnswerSheet, allowedAnswers, importances } from '@/lib/questionnaire/answers';

/** Any sheet of answers to an edition: every state of an answer, any importance, on any question. */
export function arbitrarySheet(edition: Edition): fc.Arbitrary<AnswerSheet> {
  const perQuestion = edition.questions.map((question) =>
    fc.record({
      answer: fc.constantFrom(undefined, ...allowedAnswers(question)),
      importance: fc.constantFrom(...importances),
    }),
  );
  return fc.tuple(...perQuestion).map((states) => {
    const answers: Record<string, string> = {};
    const importance: Record<string, (typeof importances)[number]> = {};
    for (const [position, state] of states.entries()) {
      const id = edition.questions[position]?.id ?? '';
      if (state.answer !== undefined) answers[id] = state.answer;
      if (state.importance !== 'normal') importance[id] = state.importance;
    }
    return { answers, importance };
  });
}
