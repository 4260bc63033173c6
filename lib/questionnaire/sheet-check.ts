import type { Issue } from '../shared/issue';
import { fail, ok, type Result } from '../shared/result';
import { type AnswerSheet, type Importance, notApplicable, unknown } from './answers';
import type { Edition, Question } from './schema';

/** What may be wrong with one answer of a request, by name. */
export interface AnswerIssue extends Issue {
  code:
    | 'unknown-question'
    | 'unknown-option'
    | 'option-of-another-question'
    | 'not-applicable-not-offered'
    | 'several-answers';
}

/** A request's answers: their shape has been validated, their meaning has not. A list of answers to one question is an error to report. */
export interface UncheckedSheet {
  answers: Record<string, string | string[]>;
  importance?: Record<string, Importance> | undefined;
}

/** The sheet, if every answer belongs to its question in this edition; otherwise all issues, each with its path. */
export function checkSheet(
  edition: Edition,
  { answers, importance = {} }: UncheckedSheet,
): Result<AnswerSheet, AnswerIssue[]> {
  const questions = new Map(edition.questions.map((question) => [question.id, question]));
  const issues: AnswerIssue[] = [];
  const checked: [string, string][] = [];

  for (const [id, answer] of Object.entries(answers)) {
    const question = questions.get(id);
    const issue = question ? answerIssue(edition, question, answer) : unknownQuestion(edition, `answers.${id}`);
    if (issue) issues.push(issue);
    else checked.push([id, String(answer)]);
  }
  for (const id of Object.keys(importance)) {
    if (!questions.has(id)) issues.push(unknownQuestion(edition, `importance.${id}`));
  }

  if (issues.length > 0) return fail(issues);
  const weighed = Object.entries(importance).filter(([, value]) => value !== 'normal');
  return ok({ answers: Object.fromEntries(checked), importance: Object.fromEntries(weighed) });
}

function answerIssue(edition: Edition, question: Question, answer: string | string[]): AnswerIssue | undefined {
  const path = `answers.${question.id}`;
  if (typeof answer !== 'string') {
    return {
      code: 'several-answers',
      path,
      message: 'Several answers to one question',
      hint: `give one option, "${unknown}" or "${notApplicable}"`,
    };
  }
  if (answer === unknown || question.options.some(({ id }) => id === answer)) return undefined;
  if (answer === notApplicable) {
    if (question.notApplicable) return undefined;
    return {
      code: 'not-applicable-not-offered',
      path,
      message: 'This question applies to everybody',
      hint: `use "${unknown}" if you can't tell`,
    };
  }
  const hint = `its options are ${question.options.map(({ id }) => id).join(', ')}`;
  const owner = edition.questions.find(({ options }) => options.some(({ id }) => id === answer));
  return owner
    ? {
        code: 'option-of-another-question',
        path,
        message: `The option "${clip(answer)}" belongs to the question "${owner.id}"`,
        hint,
      }
    : { code: 'unknown-option', path, message: `The question has no option "${clip(answer)}"`, hint };
}

const unknownQuestion = (edition: Edition, path: string): AnswerIssue => ({
  code: 'unknown-question',
  path,
  message: `Edition ${edition.id} has no such question`,
});

const clip = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
