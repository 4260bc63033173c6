/** What a person is told when a submission can't be accepted: what happened, and what to do. */
export const problemWords = {
  'nothing-chosen': 'No answer was chosen. Choose one, say that you don’t know, or skip the question for now.',
  'several-answers': 'Several answers were sent for this question. Choose one of them.',
  'unknown-answer': 'The answer that was sent is not one of this question’s. Choose one of those below.',
  'unknown-question': 'The question that was answered does not exist in this edition of the questionnaire.',
} as const;
