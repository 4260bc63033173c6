import { resultPath } from '@/lib/address/result';
import { stepPath } from '@/lib/address/step';
import type { QuestionnaireView, QuestionView } from '@/lib/guide/views/questionnaire';
import { answerState, type Importance, importanceOf } from '@/lib/questionnaire/answers';
import { countOpen, reviewStep, stepsOf } from '@/lib/questionnaire/flow';
import { type AnsweringState, answersOf, hasWords } from './answering';

/** The review of all answers. Apart from the questions, which browsers load first. */

export interface ReviewRow {
  question: QuestionView;
  state: ReturnType<typeof answerState>;
  /** The answer in words; undefined where it is open or unknown. */
  answer: string | undefined;
  importance: Importance;
  change: string;
}

export type ReviewView = ReturnType<typeof reviewView>;

/** What the review shows: every question of the set, and any other that is answered. */
export function reviewView(view: QuestionnaireView, state: AnsweringState) {
  const steps = stepsOf(view.questions, state.set);
  const rows = view.questions
    .filter(hasWords)
    .filter(({ id }) => steps.includes(id) || state.sheet.answers[id] !== undefined)
    .map(
      (question): ReviewRow => ({
        question,
        state: answerState(state.sheet, question.id),
        answer: answerInWords(question, state.sheet.answers[question.id]),
        importance: importanceOf(state.sheet, question.id),
        change: stepPath(question.id, { ...answersOf(state), fromReview: true }),
      }),
    );
  return {
    rows,
    scope: state.scope,
    scopeCut: state.scopeCut,
    team: state.team,
    code: state.code,
    open: countOpen(
      rows.map(({ question }) => question.id),
      state.sheet,
    ),
    answered: rows.filter((row) => row.state === 'option').length,
    back: stepPath(steps.at(-1) ?? reviewStep, answersOf(state)),
    result: state.code ? resultPath(state.code, state.scope) : undefined,
    /** Where the questions outside the quick set begin; undefined in the full set. */
    more: state.set === 'quick' ? moreQuestions(view, state) : undefined,
  };
}

function moreQuestions(view: QuestionnaireView, state: AnsweringState): string | undefined {
  const next = view.questions.find(({ id }) => answerState(state.sheet, id) === 'open');
  return next && stepPath(next.id, { code: state.code, scope: state.scope, team: state.team });
}

function answerInWords(question: QuestionView, answer: string | undefined): string | undefined {
  if (answer === 'not-applicable') return question.notApplicable ?? undefined;
  return question.options.find(({ id }) => id === answer)?.label;
}
