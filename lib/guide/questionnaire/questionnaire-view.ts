import { stepPath } from '@/lib/address/step';
import { requireDimension, workAreaIds, workAreas } from '@/lib/dataset';
import { termsOfText } from '@/lib/guide/article-index/glossary-terms';
import type {
  QuestionnaireShape,
  QuestionnaireView,
  QuestionOutline,
  QuestionView,
  WholeQuestionnaireView,
} from '@/lib/guide/views/questionnaire';
import { currentEdition, type Edition, editions } from '@/lib/questionnaire';
import { reviewStep, stepsOf } from '@/lib/questionnaire/flow';
import { decode } from '@/lib/share/codec';
import { oncePerProcess, oncePerRecord } from '@/lib/shared/once';

/** The questionnaire as its pages, and the browser, need it. */

/** The current edition with all its words. */
export const questionnaireView = oncePerProcess((): WholeQuestionnaireView => {
  return {
    edition: { id: currentEdition.id, number: currentEdition.number },
    questions: currentEdition.questions.map(
      ({ id, area, dimension, text, help, why, quick, options, notApplicable }) => ({
        id,
        area: { id: area, label: workAreas[area].label },
        dimension: { id: dimension, label: requireDimension(dimension).label },
        text,
        help,
        why,
        quick,
        options: options.map((option) => ({ id: option.id, label: option.label })),
        notApplicable,
        terms: termsOfText([text, help, ...options.map(({ label }) => label), notApplicable ?? ''].join('\n')),
      }),
    ),
  };
});

/** What the page of a step sends: the words of its question, or, for the review, all. A browser fetches the others when they are needed. */
export function stepView(step: string): QuestionnaireView {
  const whole = questionnaireView();
  if (step === reviewStep) return whole;
  return {
    ...whole,
    questions: whole.questions.map((question) => (question.id === step ? question : outlineOf(question))),
  };
}

const outlineOf = oncePerRecord(
  ({ id, area, quick, options, notApplicable }: QuestionView): QuestionOutline => ({
    id,
    area,
    quick,
    options: options.map((option) => ({ id: option.id })),
    notApplicable: notApplicable === null ? null : '-',
  }),
);

/** The current edition without its words. */
export const questionnaireShape = oncePerProcess((): QuestionnaireShape => shapeOf(currentEdition));

/** The edition of a code without its words; the current one where there is no code or it can't be read. */
export function shapeForCode(code: string): QuestionnaireShape {
  const decoded = decode(editions, code);
  return decoded.ok ? shapeOf(decoded.value.edition) : questionnaireShape();
}

const shapeOf = oncePerRecord(
  ({ number, questions }: Edition): QuestionnaireShape => ({
    edition: { number },
    questions: questions.map(({ id, quick, options, notApplicable }) => ({
      id,
      quick,
      options: options.map((option) => ({ id: option.id })),
      notApplicable: notApplicable === null ? null : '-',
    })),
  }),
);

/** What the start page says of the questionnaire. */
export function questionnaireFacts() {
  const { questions, id, publishedOn } = currentEdition;
  return {
    edition: id,
    publishedOn,
    /** Where each set begins. The form adds which set it is. */
    first: {
      full: stepPath(stepsOf(questions, 'full')[0] ?? ''),
      quick: stepPath(stepsOf(questions, 'quick')[0] ?? ''),
    },
    full: questions.length,
    quick: questions.filter(({ quick }) => quick).length,
    areas: workAreaIds.map((area) => ({
      ...workAreas[area],
      id: area,
      questions: questions.filter((question) => question.area === area).length,
    })),
  };
}
