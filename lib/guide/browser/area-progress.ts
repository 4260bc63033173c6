import { workAreaIds } from '@/lib/dataset/ids';
import type { QuestionnaireView } from '@/lib/guide/views/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { countOpen } from '@/lib/questionnaire/flow';

/** How far one is in a work area. */
export interface AreaProgress {
  label: string;
  /** How many questions of the set belong to it: at least 1. */
  count: number;
  /** How many of them are settled: answered, or don't apply. */
  settled: number;
  /** Whether the question shown belongs to it. */
  current: boolean;
}

/** The work areas that the steps touch, in the order in which areas are always shown. `current` is the id of the question shown. */
export function areaProgress(
  view: QuestionnaireView,
  steps: readonly string[],
  current: string,
  sheet: AnswerSheet,
): AreaProgress[] {
  const currentArea = view.questions.find(({ id }) => id === current)?.area.id;
  return workAreaIds.flatMap((area) => {
    const questions = view.questions.filter((question) => question.area.id === area && steps.includes(question.id));
    const [first] = questions;
    if (!first) return [];
    const open = countOpen(
      questions.map(({ id }) => id),
      sheet,
    );
    const count = questions.length;
    return [{ label: first.area.label, count, settled: count - open, current: area === currentArea }];
  });
}
