import type { Outcome, PlannedPractice } from '@/lib/engine';
import { firstSentence } from '@/lib/shared/sentences';
import { effortWords } from '@/lib/words/effort';
import { areaLabel } from '../area-label';
import type { AnswerWords, Words } from './answer-words';
import { type ResultRecords, recordOf } from './records';

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
  /** Its first sentence. */
  firstStepInShort: string;
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

export function cautionRows({ cautions }: Outcome, records: ResultRecords): CautionRow[] {
  return cautions.map((caution) => {
    const { id, title, text, advice, sources } = recordOf(records.cautions, caution);
    return { id, title, text, advice, sources: sourceLinks(sources, records) };
  });
}

export function planRows({ plan }: Outcome, words: Words, records: ResultRecords): PlanRow[] {
  return plan.map(({ days, practices }) => ({
    days,
    practices: practices.map((planned) => practiceRow(planned, words, records)),
  }));
}

function practiceRow(
  { practice: id, because, neededFor }: PlannedPractice,
  words: Words,
  { practices, metrics, names }: ResultRecords,
): PracticeRow {
  const { name, what, firstStep, effort, model, area, metric, basic } = recordOf(practices, id);
  return {
    id,
    name,
    what,
    firstStep,
    firstStepInShort: firstSentence(firstStep),
    effort: effortWords[effort].inSentence,
    model: names[model],
    area: areaLabel(area),
    metric: { id: metric, name: recordOf(metrics, metric).name },
    because: because.slice(0, 2).map(({ question, option }) => words(question, option)),
    isBasic: basic === true,
    neededFor: neededFor.map((other) => recordOf(practices, other).name),
  };
}

function sourceLinks(ids: readonly string[], { sources }: ResultRecords): SourceLink[] {
  return ids.map((id) => {
    const { title, publisher, url } = recordOf(sources, id);
    return { title, publisher, url };
  });
}
