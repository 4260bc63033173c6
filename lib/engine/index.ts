import type { Caution, Practice } from '../dataset/catalogue-schema';
import type { ModelId } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { type AreaScore, areaScores, settledWeight } from './areas';
import { certainty } from './certainty';
import { holds } from './conditions';
import { findOutFirst, isSettled, type OpenQuestion } from './find-out';
import { type Flip, flips } from './flips';
import { percentages } from './percent';
import { basicsFor, type PlanPhase, planFor } from './plan';
import { forEachModel, type PerModel } from './points';
import { isOpen, type Range, shareRange } from './range';
import { ranking } from './ranking';
import { type Contribution, castVotes, contributions, type Score, scoreVotes } from './score';
import { seedOf } from './seed';
import { firstProbabilities } from './stability';
import { needsNoModel, type Role, roleOf, type Verdict, verdict, withoutLead } from './verdict';

export {
  type AreaClarity,
  type AreaScore,
  clarityOf,
  clearInArea,
  minimumCastInArea,
  settledInArea,
  sharedMarginInArea,
  sureInArea,
} from './areas';
export { agendaSize, type Board, board } from './board';
export { agreesInArea } from './board-agreement';
export { drawing, neighbourReading } from './certainty';
export { change } from './change';
export { movers } from './movers';
export { type NearCase, nearestCases, nearness } from './nearest';
export { percentages, wholeParts } from './percent';
export { effortUnits, type PlannedPractice, type PlanPhase, phaseCapacity } from './plan';
export type { PerModel } from './points';
export { type Reason, reasons } from './reasons';
export { castVotes, importanceFactors } from './score';
export { weightings, weightSpread } from './stability';
export { groupSupport, type Role, roleThresholds, thresholds } from './verdict';

/** Everything the engine says about a sheet of answers. Plain data; all shares are fractions of 1. */
export interface Outcome extends Score {
  verdict: Verdict;
  /** Each model's probability of being first under plausible weightings. */
  chances: PerModel;
  /** The models by falling share. */
  ranking: ModelId[];
  /** Whole percentages that add to 100. */
  percent: PerModel;
  /** Each share's lowest and highest value over all ways to settle the open questions. */
  range: Range;
  roles: Record<ModelId, Role>;
  contributions: Contribution[];
  areas: AreaScore[];
  /** Smallest changes of answers that change the lead, nearest first. */
  flips: Flip[];
  /** Open questions, those that could move the lead most first; in the edition's order where there is no lead. */
  findOutFirst: OpenQuestion[];
  /** Whether no open question can change the lead any more. */
  settled: boolean;
  /** Ids of the cautions that hold. */
  cautions: string[];
  plan: PlanPhase[];
}

/** What the engine advises with: data, passed in. */
export interface Advice {
  cautions: readonly Caution[];
  practices: readonly Practice[];
}

/** The outcome of a sheet of answers under an edition. Every sheet has one; answers to other questions are ignored. */
export function outcome(edition: Edition, sheet: AnswerSheet, advice: Advice): Outcome {
  const core = coreOutcome(edition, sheet);
  const { verdict: found, votes, areas, shares } = core;
  const parts = contributions(votes);
  const [first] = found.lead;
  const tells = found.kind !== 'not-enough';
  const situation = { sheet, verdict: found, shares, areas };
  const { votes: _votes, ...rest } = core;
  return {
    ...rest,
    contributions: parts,
    flips: first ? flips(votes) : [],
    findOutFirst: first ? findOutFirst(edition, sheet, votes, first) : inOrder(edition, sheet),
    settled: first !== undefined && isSettled(edition, sheet, votes, first),
    cautions: tells ? advice.cautions.filter(({ when }) => holds(when, situation)).map(({ id }) => id) : [],
    plan: tells ? (found.kind === 'no-model' ? basicsFor : planFor)(advice.practices, parts) : [],
  };
}

/** The part of the outcome that a variation shows at once: blend, verdict, areas and ranges. */
export function coreOutcome(edition: Edition, sheet: AnswerSheet) {
  const votes = castVotes(edition.questions, sheet);
  const whole = scoreVotes(votes);
  const seed = seedOf(edition, sheet);
  const drawn = edition.misreading ? certainty(edition, sheet, seed) : undefined;
  const chances = drawn?.weights ?? firstProbabilities(votes, seed);
  const areas = areaScores(edition, sheet, votes, drawn?.areas);
  const settled = settledWeight(edition.questions, sheet);
  const found = needsNoModel(edition, sheet)
    ? withoutLead('no-model')
    : verdict(whole, { weights: chances, more: drawn, settled });
  const leadsArea = (model: ModelId) => areas.some(({ lead }) => lead.length === 1 && lead[0] === model);
  return {
    ...whole,
    votes,
    verdict: found,
    chances,
    ranking: ranking(whole.shares),
    percent: percentages(whole.shares),
    range: shareRange(edition, sheet, votes),
    roles: forEachModel((model) => roleOf(whole.shares[model], found.lead.includes(model), leadsArea(model))),
    areas,
  };
}

const inOrder = ({ questions }: Edition, sheet: AnswerSheet): OpenQuestion[] =>
  questions.filter(({ id }) => isOpen(sheet, id)).map(({ id }) => ({ question: id, movement: 0 }));
