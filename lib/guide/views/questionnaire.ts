import type { WorkAreaId } from '@/lib/dataset';
import type { FlowQuestion } from '@/lib/questionnaire/flow';
import type { ExplainedTerm } from './terms';

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

/** The questionnaire without its words: enough to read a code. Every view is one, too. */
export interface QuestionnaireShape {
  edition: { number: number };
  questions: readonly FlowQuestion[];
}
