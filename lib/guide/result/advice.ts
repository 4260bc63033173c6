import { modelNames, requireCaution, requireMetric, requirePractice, requireSource } from '@/lib/dataset';
import type { Outcome, PlannedPractice } from '@/lib/engine';
import { effortWords } from '@/lib/words/effort';
import { type AnswerWords, areaLabel, type Words } from './answer-words';

/** What to mind and what to do: the cautions that hold, and the plan. */

export interface SourceLink {
  title: string;
  publisher: string;
  url: string | null;
}

export interface CautionRow {
  id: string;
  title: string;
  text: string;
  advice: string;
  sources: readonly SourceLink[];
}

export interface PracticeRow {
  id: string;
  name: string;
  what: string;
  firstStep: string;
  effort: string;
  model: string;
  area: string;
  metric: { id: string; name: string };
  because: readonly AnswerWords[];
  /** Whether it comes before any model. */
  isBasic: boolean;
  /** Names of the practices of the plan that need it first. */
  neededFor: readonly string[];
}

export interface PlanRow {
  days: number;
  practices: readonly PracticeRow[];
}

export function cautionRows({ cautions }: Outcome): CautionRow[] {
  return cautions.map(requireCaution).map((caution) => ({ ...caution, sources: sourceLinks(caution.sources) }));
}

export function planRows({ plan }: Outcome, words: Words): PlanRow[] {
  return plan.map(({ days, practices }) => ({
    days,
    practices: practices.map((planned) => practiceRow(planned, words)),
  }));
}

function practiceRow({ practice: id, because, neededFor }: PlannedPractice, words: Words): PracticeRow {
  const { name, what, firstStep, effort, model, area, metric, basic } = requirePractice(id);
  return {
    id,
    name,
    what,
    firstStep,
    effort: effortWords[effort].inSentence,
    model: modelNames[model],
    area: areaLabel(area),
    metric: { id: metric, name: requireMetric(metric).name },
    because: because.slice(0, 2).map(({ question, option }) => words(question, option)),
    isBasic: basic === true,
    neededFor: neededFor.map((other) => requirePractice(other).name),
  };
}

function sourceLinks(ids: readonly string[]): SourceLink[] {
  return ids.map(requireSource).map(({ title, publisher, url }) => ({ title, publisher, url }));
}
