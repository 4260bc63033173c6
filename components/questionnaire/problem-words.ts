/** What a person is told when a submission can't be accepted: what happened, and what to do. */
export const problemWords = {
  'nothing-chosen': 'No answer was chosen. Choose one, or skip the question for now.',
  'several-answers': 'Several answers were sent. Choose one.',
  'unknown-answer': 'The answer that was sent is none of these. Choose one.',
  'unknown-question': 'This edition has no such question.',
} as const;
