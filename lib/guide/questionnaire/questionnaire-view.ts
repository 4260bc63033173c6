import { stepPath } from '@/lib/address/step';
import { dimensions, type WorkAreaId, workAreaIds, workAreas } from '@/lib/dataset';
import { type ExplainedTerm, termsOfText } from '@/lib/guide/article-index/glossary-terms';
import { currentEdition } from '@/lib/questionnaire';
import { type FlowQuestion, stepsOf } from '@/lib/questionnaire/flow';

/** The questionnaire as a page and a browser need it: all the words, and none of the votes. */
export interface QuestionnaireView {
  edition: { id: string; number: number };
  questions: readonly QuestionView[];
}

export interface QuestionView {
  id: string;
  area: { id: WorkAreaId; label: string };
  dimension: { id: string; label: string };
  text: string;
  help: string;
  why: string;
  quick: boolean;
  options: readonly { id: string; label: string }[];
  /** The words for "doesn't apply"; null where the question always does. */
  notApplicable: string | null;
  /** The terms of the glossary that the question, its help or its options use, in alphabetical order. */
  terms: readonly ExplainedTerm[];
}

export function questionnaireView(): QuestionnaireView {
  const dimensionLabels = new Map(dimensions.map(({ id, label }) => [id, label]));
  return {
    edition: { id: currentEdition.id, number: currentEdition.number },
    questions: currentEdition.questions.map(
      ({ id, area, dimension, text, help, why, quick, options, notApplicable }) => ({
        id,
        area: { id: area, label: workAreas[area].label },
        dimension: { id: dimension, label: dimensionLabels.get(dimension) ?? dimension },
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
}

/** The questionnaire without its words: enough to read a code. Every view is one, too. */
export interface QuestionnaireShape {
  edition: { number: number };
  questions: readonly FlowQuestion[];
}

export function questionnaireShape(): QuestionnaireShape {
  return {
    edition: { number: currentEdition.number },
    questions: currentEdition.questions.map(({ id, quick, options, notApplicable }) => ({
      id,
      quick,
      options: options.map((option) => ({ id: option.id })),
      notApplicable: notApplicable === null ? null : '-',
    })),
  };
}

/** What the start page says of the questionnaire. */
export function questionnaireFacts() {
  const { questions, id, publishedOn } = currentEdition;
  return {
    edition: id,
    publishedOn,
    first: {
      full: stepPath(stepsOf(questions, 'full')[0] ?? ''),
      quick: stepPath(stepsOf(questions, 'quick')[0] ?? '', { set: 'quick' }),
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
