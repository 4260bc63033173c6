import { resultPath } from '@/lib/address/result';
import { absolute } from '@/lib/address/site';
import { advice, type Caution, cases, modelIds, requireCaution, requireMetric, requirePractice } from '@/lib/dataset';
import { nearestCases, outcome, type PlannedPractice } from '@/lib/engine';
import type { ResultBody } from './result-schema';
import type { ScoredSheet } from './score';
import { fullSources } from './sources';

/**
 * The result as the API gives it: what the engine says, with the words of the dataset beside the ids.
 * Shares are fractions of 1 that add to 1; without a lead there is no blend.
 * @param site opens the address of the result's page: `https://guide.example`
 */
export function resultBody({ edition, sheet, code }: ScoredSheet, site: string): ResultBody {
  const result = outcome(edition, sheet, advice);
  const tells = result.verdict.lead.length > 0;
  const { shares, range, chances, roles } = result;
  return {
    code,
    url: absolute(resultPath(code), site),
    edition: edition.id,
    verdict: result.verdict,
    blend: (tells ? modelIds : []).map((model) => ({
      model,
      share: shares[model],
      low: range.low[model],
      high: range.high[model],
      chance: chances[model],
      role: roles[model],
    })),
    areas: result.areas,
    contributions: result.contributions.map(({ perModel, ...contribution }) => ({ ...contribution, shares: perModel })),
    flips: result.flips,
    findOutFirst: result.findOutFirst,
    settled: result.settled,
    cautions: result.cautions.map(requireCaution).map(cautionBody),
    plan: result.plan.map(({ days, practices }) => ({ days, practices: practices.map(practiceBody) })),
    cases: nearestCases(edition, sheet, cases).map(({ id, distance, shared }) => ({ id, distance, shared })),
  };
}

const cautionBody = ({ id, title, text, advice: remedy, evidence, checkedOn, sources }: Caution) => ({
  id,
  title,
  text,
  advice: remedy,
  evidence,
  checkedOn,
  sources: fullSources(sources),
});

function practiceBody(planned: PlannedPractice): ResultBody['plan'][number]['practices'][number] {
  const practice = requirePractice(planned.practice);
  const { id, name, model, area, what, effort, firstStep, evidence, checkedOn, sources } = practice;
  return {
    id,
    name,
    model,
    area,
    what,
    effort,
    firstStep,
    metric: { id: practice.metric, name: requireMetric(practice.metric).name },
    because: planned.because,
    weight: planned.weight,
    neededFor: planned.neededFor,
    evidence,
    checkedOn,
    sources: fullSources(sources),
  };
}
