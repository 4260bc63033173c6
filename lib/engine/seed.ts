import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';

/**
 * A 32-bit number that depends on a sheet's answers and nothing else (FNV-1a over the answers in the edition's order), so that a
 * result drawn with its help is the same for everybody who opens the link. It is as good as the result code for that, and the
 * engine need not know how codes are spelt.
 */
export function seedOf(edition: Edition, sheet: AnswerSheet): number {
  const text = edition.questions
    .map(({ id }) => `${id}=${sheet.answers[id] ?? ''}*${sheet.importance[id] ?? 'normal'}`)
    .join('&');
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return hash;
}
