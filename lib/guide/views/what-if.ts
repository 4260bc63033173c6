import type { ModelId } from '@/lib/dataset';
import type { Importance } from '@/lib/questionnaire/answers';
import type { ModelNames } from '@/lib/words/verdict';

/** The form that varies the answers, as it stands for a result. The browser room says what becomes of it. */
export interface WhatIfForm {
  code: string;
  /** What the answers are about; empty where nothing is said. */
  scope: string;
  names: ModelNames;
  /** In the models' fixed order; the percentage is the result's own, before anything is varied. */
  models: readonly { id: ModelId; name: string; colour: string; percent: number }[];
  /** Those whose answers move the result most. */
  first: readonly VariedQuestion[];
  /** All others, in the edition's order. */
  others: readonly VariedQuestion[];
}

export interface VariedQuestion {
  id: string;
  text: string;
  answer: string;
  importance: Importance;
  options: readonly { id: string; label: string }[];
}
