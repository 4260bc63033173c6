import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { advice } from '@/lib/dataset';
import type { Practice } from '@/lib/dataset/catalogue-schema';
import { modelIds } from '@/lib/dataset/ids';
import { castVotes, effortUnits, type PlanPhase, phaseCapacity } from '@/lib/engine';
import { planFor } from '@/lib/engine/plan';
import { type Contribution, contributions } from '@/lib/engine/score';
import { currentEdition, type Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { editionWithSheet } from '@/tests/made-up/arbitrary-edition';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

// Thousands of sheets take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The laws of a plan, for the guide's own practices and for made-up ones that need each other in any way without a circle. */

interface Situation {
  practices: readonly Practice[];
  sheet: AnswerSheet;
  parts: Contribution[];
  /** What a failure prints. */
  [fc.toStringMethod]: () => string;
}

const situation = (practices: readonly Practice[], edition: Edition, sheet: AnswerSheet): Situation => ({
  practices,
  sheet,
  parts: contributions(castVotes(edition.questions, sheet)),
  [fc.toStringMethod]: () =>
    JSON.stringify({
      sheet,
      practices: practices === advice.practices ? 'the guide’s own' : practices,
    }),
});

const realSituation = arbitrarySheet(currentEdition).map((sheet) => situation(advice.practices, currentEdition, sheet));

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];

/** Each practice may need those before it in a shuffled list of ids: neither the ids nor the data's order tell what comes first. */
const madeUpPractices = (edition: Edition): fc.Arbitrary<Practice[]> =>
  fc
    .shuffledSubarray(ids, { minLength: 1 })
    .chain((order) =>
      fc
        .tuple(...order.map((id, position) => madeUpPractice(edition, id, order.slice(0, position))))
        .chain((practices) => shuffled(practices)),
    );

const madeUpPractice = (edition: Edition, id: string, earlier: string[]): fc.Arbitrary<Practice> =>
  fc
    .record({
      model: fc.constantFrom(...modelIds),
      effort: fc.constantFrom('days' as const, 'weeks' as const, 'months' as const),
      prerequisites: fc.subarray(earlier, { maxLength: Math.min(3, earlier.length) }),
      questions: fc.subarray(
        edition.questions.map((question) => question.id),
        { maxLength: 2 },
      ),
      options: fc.subarray(['o0', 'o1', 'o2'], { minLength: 1 }),
    })
    .map(({ questions, options, ...parts }) => ({
      ...parts,
      id,
      area: 'delivery',
      name: id,
      what: 'What it is.',
      firstStep: 'The first step.',
      metric: 'change-lead-time',
      calledBy: Object.fromEntries(questions.map((question) => [question, options])),
      sources: ['dora-metrics'],
      evidence: 'practice',
      checkedOn: '2026-11-20',
    }));

const madeUpSituation = editionWithSheet.chain(([edition, sheet]) =>
  madeUpPractices(edition).map((practices) => situation(practices, edition, sheet)),
);

describe.each([
  ['the guide’s own practices', realSituation],
  ['made-up practices', madeUpSituation],
])('a plan of %s', (_, situations) => {
  const always = (law: (plan: PlanPhase[], situation: Situation) => void) =>
    fc.assert(
      fc.property(situations, (each) => {
        law(planFor(each.practices, each.parts), each);
      }),
      { numRuns: 1000 },
    );

  test('holds each practice that it says another is needed for, in the same phase or a later one', () => {
    always((plan) => {
      const phaseOf = phasesById(plan);
      const wrong = planned(plan).flatMap(({ practice, neededFor }) =>
        neededFor.filter((needing) => !((phaseOf.get(needing) ?? -1) >= (phaseOf.get(practice) ?? 0))),
      );
      expect(wrong).toEqual([]);
    });
  });

  test('names for each practice all those of the plan that need it directly', () => {
    always((plan, { practices }) => {
      const inPlan = planned(plan).map(({ practice }) => practice);
      for (const { practice, neededFor } of planned(plan)) {
        const needing = inPlan.filter((id) => practiceIn(practices, id).prerequisites.includes(practice));
        expect(neededFor).toEqual(needing);
      }
    });
  });

  test('holds nothing that neither an answer calls for nor a practice of the plan needs', () => {
    always((plan) => {
      const phaseOf = phasesById(plan);
      const idle = planned(plan).filter(
        ({ because, neededFor }) => because.length === 0 && !neededFor.some((needing) => phaseOf.has(needing)),
      );
      expect(idle).toEqual([]);
    });
  });

  test('asks of no phase more than it holds', () => {
    always((plan, { practices }) => {
      const units = plan.map((phase) =>
        sum(phase.practices.map(({ practice }) => effortUnits[practiceIn(practices, practice).effort])),
      );
      expect(Math.max(...units)).toBeLessThanOrEqual(phaseCapacity.value);
    });
  });

  test('holds a practice with all it needs, in the same phase or an earlier one, and holds it once', () => {
    always((plan, { practices }) => {
      const phaseOf = phasesById(plan);
      expect(phaseOf.size).toBe(planned(plan).length);
      for (const [id, phase] of phaseOf) {
        const late = practiceIn(practices, id).prerequisites.filter((need) => !((phaseOf.get(need) ?? 3) <= phase));
        expect(late).toEqual([]);
      }
    });
  });

  test('starts nothing in the first phase that takes months', () => {
    always(([first], { practices }) => {
      const efforts = first?.practices.map(({ practice }) => practiceIn(practices, practice).effort);
      expect(efforts).not.toContain('months');
    });
  });

  test('holds the strongest of the practices that fit into an empty plan with all they need', () => {
    always((plan, { practices, sheet, parts }) => {
      const strengths = practices
        .filter((practice) => strength(practice, sheet, parts) > 0 && fitsAlone(practice, practices))
        .map((practice) => strength(practice, sheet, parts));
      const inPlan = planned(plan).map(({ practice }) => strength(practiceIn(practices, practice), sheet, parts));
      if (strengths.length === 0) expect(inPlan).toEqual([]);
      else expect(Math.max(...inPlan)).toBeGreaterThan(Math.max(...strengths) - 1e-9);
    });
  });

  test('is the same in whatever order the practices stand in the data', () => {
    fc.assert(
      fc.property(
        situations.chain((each) => fc.tuple(fc.constant(each), shuffled(each.practices.map(({ id }) => id)))),
        ([{ practices, parts }, order]) => {
          const reordered = order.map((id) => practiceIn(practices, id));
          expect(planFor(reordered, parts)).toEqual(planFor(practices, parts));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

function shuffled<Item>(items: readonly Item[]): fc.Arbitrary<Item[]> {
  return fc.shuffledSubarray([...items], { minLength: items.length });
}

const planned = (plan: readonly PlanPhase[]) => plan.flatMap(({ practices }) => practices);

/** Practice id → position of its phase. */
const phasesById = (plan: readonly PlanPhase[]) =>
  new Map(plan.flatMap(({ practices }, phase) => practices.map(({ practice }) => [practice, phase] as const)));

function practiceIn(practices: readonly Practice[], id: string): Practice {
  const found = practices.find((practice) => practice.id === id);
  if (!found) throw new RangeError(`There is no practice "${id}"`);
  return found;
}

/** What the answers that call for a practice gave to its model: a fraction of 1. */
const strength = ({ calledBy, model }: Practice, { answers }: AnswerSheet, parts: readonly Contribution[]) =>
  sum(
    parts
      .filter(({ question }) => calledBy[question]?.includes(answers[question] ?? ''))
      .map(({ perModel }) => perModel[model]),
  );

/** Whether some phases for a practice and all that it needs, near and far, break no rule: by trying all of them. */
function fitsAlone(practice: Practice, practices: readonly Practice[]): boolean {
  const needs = new Set([practice]);
  for (const each of needs) for (const id of each.prerequisites) needs.add(practiceIn(practices, id));
  const all = [...needs];
  if (sum(all.map(({ effort }) => effortUnits[effort])) > 3 * phaseCapacity.value) return false;
  return phasesFor(all.length).some((chosen) => {
    const phaseOf = (id: string) => chosen[all.findIndex((each) => each.id === id)] ?? 0;
    const units = [0, 1, 2].map((phase) =>
      sum(all.filter(({ id }) => phaseOf(id) === phase).map(({ effort }) => effortUnits[effort])),
    );
    return (
      units.every((each) => each <= phaseCapacity.value) &&
      all.every(({ id, effort, prerequisites }) =>
        [effort === 'months' ? 1 : 0, ...prerequisites.map(phaseOf)].every((earliest) => earliest <= phaseOf(id)),
      )
    );
  });
}

/** All ways to give each of some practices one of three phases. */
function phasesFor(count: number): number[][] {
  if (count === 0) return [[]];
  return phasesFor(count - 1).flatMap((others) => [0, 1, 2].map((phase) => [...others, phase]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
