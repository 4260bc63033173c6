import type { Practice } from '../dataset/catalogue-schema';
import { sum } from './points';
import type { Contribution } from './score';

/** A plan: practices chosen by the answers, in three phases of thirty days. */

const phases = [30, 60, 90] as const;
type Phase = (typeof phases)[number];

/** How much of a phase's capacity a practice of this effort uses. */
export const effortUnits: Record<Practice['effort'], number> = { days: 1, weeks: 2, months: 3 };

export const phaseCapacity = {
  value: 4,
  reason:
    'Beside their daily work a team starts two larger things in a month, or four small ones. A plan that asks for more is not followed.',
} as const;

/** The earliest position in `phases` for each effort. The first month is for what can be finished in it. */
const firstPhase: Record<Practice['effort'], number> = { days: 0, weeks: 0, months: 1 };

export interface PlannedPractice {
  practice: string;
  /** The answers that call for it, strongest first; empty where it is only there because another needs it. */
  because: { question: string; option: string }[];
  /** What those answers gave to the practice's model: a fraction of 1. */
  weight: number;
  /** The practices of the plan that need it directly, in the plan's order. */
  neededFor: string[];
}

export interface PlanPhase {
  /** By the end of this day. */
  days: Phase;
  practices: PlannedPractice[];
}

/**
 * The practices whose options were chosen, ranked by what those answers gave to the practice's model; before them the basics that the
 * answers show to be missing, whatever that is. Each is put into the plan together with all that it needs first, or left out where that
 * doesn't fit any more. Equal ranks are ordered by id, so the order of the data changes nothing.
 * @param practices their prerequisites form no circle; one in a circle, or with a prerequisite that doesn't exist, is left out.
 */
export function planFor(practices: readonly Practice[], contributions: readonly Contribution[]): PlanPhase[] {
  const chosen = practices
    .map((practice) => ({ practice, ...callOf(practice, contributions) }))
    .filter(({ practice, because, weight }) => (practice.basic ? because.length > 0 : weight > 0))
    .sort((a, b) => rankOf(b) - rankOf(a) || (a.practice.id < b.practice.id ? -1 : 1));
  return planOf(
    chosen.map(({ practice }) => practice),
    practices,
    contributions,
  );
}

/** The basics alone, whatever the answers call for: the plan of an organisation for which no model is worth the change. */
export function basicsFor(practices: readonly Practice[], contributions: readonly Contribution[]): PlanPhase[] {
  return planOf(
    practices.filter(({ basic }) => basic),
    practices,
    contributions,
  );
}

/** Basics rank above all else: no weight reaches 1. */
const rankOf = ({ practice, weight }: { practice: Practice; weight: number }) => (practice.basic ? 2 : 0) + weight;

/** The plan of these practices, in the order in which they are to be placed. */
function planOf(
  chosen: readonly Practice[],
  practices: readonly Practice[],
  contributions: readonly Contribution[],
): PlanPhase[] {
  let plan: readonly Scheduled[] = [];
  for (const practice of chosen) {
    const missing = withPrerequisites(practice, practices).filter((each) => phaseOf(each.id, plan) === undefined);
    plan = schedule(missing, plan) ?? plan;
  }
  const inOrder = [...plan].sort((a, b) => a.phase - b.phase);
  return phases.map((days, phase) => ({
    days,
    practices: inOrder
      .filter((scheduled) => scheduled.phase === phase)
      .map(({ practice }) => ({
        practice: practice.id,
        ...callOf(practice, contributions),
        neededFor: inOrder
          .filter((other) => other.practice.prerequisites.includes(practice.id))
          .map((other) => other.practice.id),
      })),
  }));
}

/** A practice in the plan. `phase` is a position in `phases`. */
interface Scheduled {
  practice: Practice;
  phase: number;
}

const phaseOf = (id: string, plan: readonly Scheduled[]) => plan.find(({ practice }) => practice.id === id)?.phase;

/** A practice and all that it needs, directly or through others, each after what it needs. */
function withPrerequisites(
  practice: Practice,
  practices: readonly Practice[],
  found = new Set<Practice>(),
): Practice[] {
  if (found.has(practice)) return [];
  found.add(practice);
  const needed = [...practice.prerequisites].sort().flatMap((id) => practices.find((other) => other.id === id) ?? []);
  return [...needed.flatMap((other) => withPrerequisites(other, practices, found)), practice];
}

/**
 * The plan with all of these practices added, each as early as the others allow; undefined where they don't all fit.
 * Tries every combination of phases, so that practices that can be done together are never left out.
 */
function schedule(practices: readonly Practice[], plan: readonly Scheduled[]): readonly Scheduled[] | undefined {
  const [practice, ...others] = practices;
  if (!practice) return plan;
  const earliest = Math.max(
    firstPhase[practice.effort],
    ...practice.prerequisites.map((id) => phaseOf(id, plan) ?? phases.length),
  );
  for (let phase = earliest; phase < phases.length; phase += 1) {
    const used = sum(plan.filter((other) => other.phase === phase).map((other) => effortUnits[other.practice.effort]));
    if (used + effortUnits[practice.effort] > phaseCapacity.value) continue;
    const whole = schedule(others, [...plan, { practice, phase }]);
    if (whole) return whole;
  }
  return undefined;
}

/** The chosen answers that call for a practice, strongest first, and what they gave to its model. */
function callOf({ calledBy, model }: Practice, contributions: readonly Contribution[]) {
  const calls = Object.entries(calledBy);
  const calling = contributions
    .filter(({ question, option }) => calls.some(([asked, options]) => asked === question && options.includes(option)))
    .sort((a, b) => b.perModel[model] - a.perModel[model]);
  return {
    because: calling.map(({ question, option }) => ({ question, option })),
    weight: sum(calling.map(({ perModel }) => perModel[model])),
  };
}
