import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { type AreaScore, areaScores } from './areas';
import { percentages } from './percent';
import { ranking } from './ranking';
import { type Contribution, contributions, type PerModel, type Score, score } from './score';
import { type Verdict, verdict } from './verdict';

export { type AreaScore, areaScores, minimumCastInArea, sharedMarginInArea } from './areas';
export { percentages } from './percent';
export { ranking } from './ranking';
export { type Reason, reasons } from './reasons';
export { type Contribution, contributions, importanceFactors, type PerModel, type Score, score } from './score';
export { thresholds, type Verdict, type VerdictKind, verdict } from './verdict';

/** Everything the engine says about a sheet of answers. Plain data; all shares are fractions of 1. */
export interface Outcome extends Score {
  verdict: Verdict;
  /** The models by falling share. */
  ranking: ReturnType<typeof ranking>;
  /** Whole percentages that add to 100. */
  percent: PerModel;
  contributions: Contribution[];
  areas: AreaScore[];
}

/** The outcome of a sheet of answers under an edition. Total: any sheet has one; answers to other questions are ignored. */
export function outcome(edition: Edition, sheet: AnswerSheet): Outcome {
  const whole = score(edition.questions, sheet);
  return {
    ...whole,
    verdict: verdict(whole),
    ranking: ranking(whole.shares),
    percent: percentages(whole.shares),
    contributions: contributions(edition, sheet),
    areas: areaScores(edition, sheet),
  };
}
