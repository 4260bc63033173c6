import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { coreOutcome } from '@/lib/engine';
import type { VerdictKind } from '@/lib/engine/verdict';
import { currentEdition, type Question } from '@/lib/questionnaire';
import { type CalibrationProfile, calibrationProfiles } from '@/lib/questionnaire/calibration';
import { oncePerProcess } from '@/lib/shared/once';

/** Whether the guide's confidence is deserved: how often the lead of each kind of verdict is one that guidance supports. */

/** How often each described organisation is filled in anew. */
const fillings = 20;

export interface Confidence {
  fillings: number;
  organisations: number;
  rows: readonly { kind: VerdictKind; times: number; acceptable: number; forbidden: number }[];
}

/**
 * Fills each described organisation in many times: of its answers a random part, from all to a quarter, and each of these misread with the
 * edition's probability of a misreading. Computed when the page is built; the same numbers each time.
 */
export const confidence: () => Confidence = oncePerProcess(() => {
  const generator = xoroshiro128plus(currentEdition.number);
  const uniform = () => uniformFloat64(generator);
  const told = calibrationProfiles.flatMap((profile) =>
    Array.from({ length: fillings }, () => {
      const { verdict } = coreOutcome(currentEdition, { answers: filledIn(profile, uniform), importance: {} });
      return { kind: verdict.kind, ...judged(profile, verdict.lead) };
    }),
  );
  const kinds = ['clear-lead', 'leaning', 'shared-lead', 'not-enough'] as const;
  return {
    fillings,
    organisations: calibrationProfiles.length,
    rows: kinds.map((kind) => {
      const of = told.filter((each) => each.kind === kind);
      return {
        kind,
        times: of.length,
        acceptable: of.filter(({ isAcceptable }) => isAcceptable).length,
        forbidden: of.filter(({ isForbidden }) => isForbidden).length,
      };
    }),
  };
});

function filledIn({ answers }: CalibrationProfile, uniform: () => number): Record<string, string> {
  const part = 0.25 + 0.75 * uniform();
  const given: Record<string, string> = {};
  for (const question of currentEdition.questions) {
    const answer = answers[question.id] ?? 'unknown';
    if (uniform() > part) continue;
    given[question.id] =
      uniform() < (currentEdition.misreading?.value ?? 0) ? misread(question, answer, uniform) : answer;
  }
  return given;
}

/** Another option of the question; what is no option stays as it is. */
function misread({ options }: Question, answer: string, uniform: () => number): string {
  const others = options.filter(({ id }) => id !== answer);
  if (others.length === options.length) return answer;
  return others[Math.floor(uniform() * others.length)]?.id ?? answer;
}

/** A shared lead is acceptable if one of those who share it is. */
function judged({ lead, mustNotLead }: CalibrationProfile, named: readonly string[]) {
  return {
    isAcceptable: lead.some((model) => named.includes(model)),
    isForbidden: mustNotLead.some((model) => named.includes(model)),
  };
}
