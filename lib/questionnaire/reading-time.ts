import type { Question } from './schema';

/** Words in a minute: slow for reading alone, so that there is time to choose. */
const pace = 200;

/** How many minutes the words of some questions take, help and answers included: a whole number, 1 or more. An estimate, and no measurement. */
export function minutesToRead(questions: readonly Pick<Question, 'text' | 'help' | 'options'>[]): number {
  const texts = questions.flatMap(({ text, help, options }) => [text, help, ...options.map(({ label }) => label)]);
  const words = texts.join(' ').split(/\s+/).length;
  return Math.ceil(words / pace);
}
