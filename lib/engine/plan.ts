import type { Practice } from '../dataset/catalogue-schema';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Contribution } from './score';

/** A plan: practices chosen by the answers, in three phases of thirty days. */

export const phases = [30, 60, 90] as const;
export type Phase = (typeof phases)[number];

/** What an effort takes of a phase. */
export const effortUnits: Record<Practice['effort'], number> = { days: 1, weeks: 2, months: 3 };

export const phaseCapacity = {
  value: 4,
  reason:
    'Beside their daily work a team starts two larger things in a month, or four small ones. A plan that asks for more is not followed.',
} as const;

export interface PlannedPractice {
  practice: string;
  /** The answers that call for it, strongest first; empty where it is only there because another needs it. */
  because: { question: string; option: string }[];
  /** What those answers gave to the practice's model: a fraction of 1. */
  weight: number;
  /** The practices of the plan that need it first. */
  neededFor: string[];
}

export interface PlanPhase {
  /** By the end of this day. */
  days: Phase;
  practices: PlannedPractice[];
}

/**
 * The practices whose options were chosen, ranked by what those answers gave to the practice's model. What a practice needs first
 * comes before it; each phase takes what fits; what takes months doesn't start in the first phase. The rest is left out.
 */
export function planFor(
  practices: readonly Practice[],
  sheet: AnswerSheet,
  contributions: readonly Contribution[],
): PlanPhase[] {
  const byId = new Map(practices.map((practice) => [practice.id, practice]));
  const wanted = practices
    .map((practice) => called(practice, sheet, contributions))
    .filter(({ because, weight }) => because.length > 0 && weight > 0)
    .sort((a, b) => b.weight - a.weight);

  const plan = phases.map((days): PlanPhase & { room: number } => ({ days, practices: [], room: phaseCapacity.value }));
  const placed = new Map<string, number>();
  for (const candidate of wanted) place(candidate, undefined);
  return plan.map(({ days, practices: planned }) => ({ days, practices: planned }));

  /** Places a practice after what it needs; gives its phase, or undefined where there is no room for it or for what it needs. */
  function place(candidate: PlannedPractice, neededFor: string | undefined): number | undefined {
    const there = placed.get(candidate.practice);
    if (there !== undefined) {
      if (neededFor) entry(candidate.practice)?.neededFor.push(neededFor);
      return there;
    }
    const practice = byId.get(candidate.practice);
    if (!practice) return undefined;
    let earliest = practice.effort === 'months' ? 1 : 0;
    for (const id of practice.prerequisites) {
      const first = byId.get(id);
      const phase = first && place(called(first, sheet, contributions), practice.id);
      if (phase === undefined) return undefined;
      earliest = Math.max(earliest, phase);
    }
    const units = effortUnits[practice.effort];
    const phase = plan.findIndex(({ room }, position) => position >= earliest && room >= units);
    const chosen = plan[phase];
    if (!chosen) return undefined;
    chosen.room -= units;
    chosen.practices.push({ ...candidate, neededFor: neededFor ? [neededFor] : [] });
    placed.set(practice.id, phase);
    return phase;
  }

  function entry(id: string): PlannedPractice | undefined {
    return plan.flatMap(({ practices: planned }) => planned).find(({ practice }) => practice === id);
  }
}

function called(practice: Practice, sheet: AnswerSheet, contributions: readonly Contribution[]): PlannedPractice {
  const calling = contributions
    .filter(({ question }) => practice.calledBy[question]?.includes(sheet.answers[question] ?? ''))
    .sort((a, b) => b.perModel[practice.model] - a.perModel[practice.model]);
  return {
    practice: practice.id,
    because: calling.map(({ question, option }) => ({ question, option })),
    weight: calling.reduce((total, { perModel }) => total + perModel[practice.model], 0),
    neededFor: [],
  };
}
