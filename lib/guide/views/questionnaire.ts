import type { DimensionId, WorkAreaId } from '@/lib/dataset';
import type { FlowQuestion } from '@/lib/questionnaire/flow';
import type { ExplainedTerm } from './terms';

/** The questionnaire as a page and a browser need it: the words of some questions or of all, and none of the votes. */
export interface QuestionnaireView {
  edition: { id: string; number: number };
  questions: readonly (QuestionView | QuestionOutline)[];
}

/** The questionnaire with all its words. */
export interface WholeQuestionnaireView extends QuestionnaireView {
  questions: readonly QuestionView[];
}

/** A question without its words: enough to find one's way past it, and to read and write a code. */
export interface QuestionOutline extends FlowQuestion {
  area: { id: WorkAreaId; label: string };
}

export interface QuestionView {
  id: string;
  area: { id: WorkAreaId; label: string };
  dimension: { id: DimensionId; label: string };
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

/** The questionnaire without its words: enough to read a code. Every view is one, too. */
export interface QuestionnaireShape {
  edition: { number: number };
  questions: readonly FlowQuestion[];
}
