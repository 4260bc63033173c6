import { advice } from '@/lib/dataset';
import { outcome, type PerModel } from '@/lib/engine';
import type { Edition } from '@/lib/questionnaire';
import { type AnswerSheet, allowedAnswers } from '@/lib/questionnaire/answers';

/** What a published link promises to show for ever: every number of its result. Cautions and practices may grow, so they are left out. */
export function golden(edition: Edition, sheet: AnswerSheet) {
  const result = outcome(edition, sheet, advice);
  // A model that is younger than the edition isn't part of what was promised.
  const numbers = (values: PerModel) => edition.models.map((model) => round(values[model]));
  return {
    verdict: [
      result.verdict.kind,
      result.verdict.lead.join('+'),
      round(result.verdict.margin),
      round(result.verdict.stability),
    ],
    percent: edition.models.map((model) => result.percent[model]),
    shares: numbers(result.shares),
    low: numbers(result.range.low),
    high: numbers(result.range.high),
    chances: numbers(result.chances),
    areas: result.areas.map(({ area, lead, emphasis, shares }) => [
      area,
      lead.join('+'),
      round(emphasis),
      ...numbers(shares),
    ]),
    contributions: result.contributions.map(({ question, option, perModel }) => [
      question,
      option,
      ...numbers(perModel),
    ]),
    flips: result.flips
      .slice(0, 5)
      .map(({ lead, changes }) => [lead, ...changes.map(({ question, from, to }) => `${question}: ${from} → ${to}`)]),
    findOutFirst: result.findOutFirst.slice(0, 3).map(({ question, movement }) => [question, round(movement)]),
    settled: result.settled,
  };
}

/** Ten digits: more than anybody is shown, fewer than another order of addition could touch. */
const round = (value: number) => Number(value.toFixed(10));

/** Sheets as people fill them in: some questions open, some not known, now and then an importance. `random` gives 0 to 1. */
export function sheetAtRandom(edition: Edition, random: () => number): AnswerSheet {
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const openness = random() * 0.7;
  const answers: Record<string, string> = {};
  const importance: AnswerSheet['importance'] & Record<string, 'less' | 'more'> = {};
  for (const question of edition.questions) {
    const answer = random() < openness ? pick([undefined, 'unknown']) : pick(allowedAnswers(question));
    if (answer !== undefined) answers[question.id] = answer;
    if (random() < 0.1) importance[question.id] = pick(['less', 'more'] as const) ?? 'less';
  }
  return { answers, importance };
}
