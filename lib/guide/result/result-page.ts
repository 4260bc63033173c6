import { readCode } from '@/lib/address/code';
import { comparisonPath } from '@/lib/address/comparison';
import { cellPath } from '@/lib/address/record';
import { codeInSegment, resultPath } from '@/lib/address/result';
import { stepPath } from '@/lib/address/step';
import {
  advice,
  type Comparison,
  compareModels,
  dimensions,
  type Model,
  type ModelId,
  modelNames,
  models,
} from '@/lib/dataset';
import { castVotes, type Outcome, outcome, type Reason, type Role, reasons, thresholds } from '@/lib/engine';
import type { MapPlace, Standing } from '@/lib/guide/views/map';
import type { WhatIfForm } from '@/lib/guide/views/what-if';
import { type Edition, editions } from '@/lib/questionnaire';
import type { AnswerCounts } from '@/lib/questionnaire/answer-count';
import { countAnswers } from '@/lib/questionnaire/answer-count';
import { type AnswerSheet, type Importance, importanceOf } from '@/lib/questionnaire/answers';
import { reviewStep } from '@/lib/questionnaire/flow';
import { decode } from '@/lib/share/codec';
import { explainCodeError } from '@/lib/words/code-errors';
import { asPercent } from '@/lib/words/numbers';
import { doubtFigures, verdictGist, verdictMeaning, verdictSentence, whatOverturns } from '@/lib/words/verdict';
import { type CautionRow, cautionRows, type PlanRow, planRows } from './advice';
import { type AnswerWords, type Carried, wordsOf } from './answer-words';
import { type AreaRow, areaRows } from './areas';
import { type CasesLike, casesLike } from './cases-like';
import { type ChangesSection, changesSection } from './changes';
import { type NewerEdition, newerEdition } from './newer-edition';
import { standingOf } from './standing';
import { whatIfForm } from './what-if-form';

/** What the result page shows for a code, in one call. The numbers are computed again each time: nothing in a link is trusted but the answers. */

/** How many reasons on each side are shown at once; all contributions are on demand. */
const shownReasons = { for: 3, against: 3 } as const;
/** How many rows of the comparison, for how many models. */
const shownRows = { dimensions: 4, models: 3 } as const;

export type ResultLookup =
  | { kind: 'result'; result: ResultPage }
  /** Another spelling of a code: the canonical address. */
  | { kind: 'redirect'; to: string }
  | { kind: 'unreadable'; explanation: { what: string; advice: string } };

export interface ResultPage {
  code: string;
  /** The canonical address, without what it is about. */
  path: string;
  /** The address that is passed on. */
  link: string;
  /** What it is about; empty where nothing is said. */
  scope: string;
  edition: { id: string };
  /** Undefined where the result's edition is the newest. */
  newer: NewerEdition | undefined;
  verdict: {
    kind: Outcome['verdict']['kind'];
    sentence: string;
    label: string;
    meaning: string;
    /** The meaning in short, for where `sureOf` stands beside it. */
    gist: string;
    /** What could overturn the lead, in one sentence. */
    overturned: string | undefined;
  };
  /** How often the first model stays first, with more and more doubts; undefined in editions that know weights alone. */
  sureOf: { model: string; figures: readonly { often: string; doubt: string }[] } | undefined;
  /** In the models' fixed order; shares are fractions of 1, percentages add to 100. */
  blend: readonly BlendRow[];
  /** Where the blend stands on the operations map, and the models around it. */
  standing: Standing;
  map: readonly MapPlace[];
  /** Those with the most points first. */
  areas: readonly AreaRow[];
  /** For the leader; undefined where there is not enough to tell. */
  why: { model: string; colour: string; for: readonly ReasonRow[]; against: readonly ReasonRow[] } | undefined;
  contributions: readonly ContributionRow[];
  changes: ChangesSection;
  cautions: readonly CautionRow[];
  plan: readonly PlanRow[];
  /** What goes wrong when the leading model is done poorly; undefined without a leader. */
  risk: { model: string; text: string; href: string } | undefined;
  /** The rows of the comparison that the strongest reasons belong to, for the models in the blend. */
  rows: { comparison: Comparison; href: string } | undefined;
  /** Published cases that are near to the answers. */
  cases: CasesLike;
  answered: AnswerCounts;
  /** How many answers that say something a blend needs. */
  minimumAnswers: number;
  whatIf: WhatIfForm;
  review: string;
}

export interface BlendRow {
  id: ModelId;
  name: string;
  colour: string;
  shape: Model['mark']['shape'];
  share: number;
  percent: number;
  /** The lowest and highest share over all ways to settle what is open, fractions of 1. */
  low: number;
  high: number;
  /** In how many plausible weightings it is first, in words. */
  chance: string;
  role: Role;
}

export interface ReasonRow extends AnswerWords {
  /** Percentage points by which the answer moved the leader's share; negative where it speaks against it. */
  points: number;
}

export interface ContributionRow extends AnswerWords {
  importance: Importance;
  /** Percentage points given to each model, in the models' order. */
  points: readonly number[];
}

/**
 * Looks a code up, as it stands in an address, percent-encoded or not. Every text gives a result, a redirect or a named error.
 * @param scope what the result is about, as `readScope` gives it: no figure depends on it, but the links of the page carry it on
 */
export function resultPage(segment: string, scope = ''): ResultLookup {
  const text = codeInSegment(segment);
  const decoded = decode(editions, readCode(text));
  if (!decoded.ok) return { kind: 'unreadable', explanation: explainCodeError(decoded.error) };
  const { edition, sheet, code } = decoded.value;
  if (code !== text) return { kind: 'redirect', to: resultPath(code, scope) };
  return { kind: 'result', result: pageOf(edition, sheet, { code, scope }) };
}

function pageOf(edition: Edition, sheet: AnswerSheet, carried: Carried): ResultPage {
  const { code, scope } = carried;
  const result = outcome(edition, sheet, advice);
  const words = wordsOf(edition, carried);
  const why = whyLeader(edition, sheet, result);
  return {
    code,
    path: resultPath(code),
    link: resultPath(code, scope),
    scope,
    edition: { id: edition.id },
    newer: newerEdition(edition, sheet, scope),
    verdict: {
      kind: result.verdict.kind,
      sentence: verdictSentence(result, modelNames),
      ...verdictMeaning(result, modelNames),
      gist: verdictGist(result, modelNames),
      overturned: whatOverturns(result),
    },
    sureOf: sureOf(result),
    blend: models.map(({ id, name, mark }) => ({
      id,
      name,
      ...mark,
      share: result.shares[id],
      percent: result.percent[id],
      low: result.range.low[id],
      high: result.range.high[id],
      chance: asPercent(result.chances[id]),
      role: result.roles[id],
    })),
    standing: standingOf(result.shares),
    map: models.map(({ name, mark, region }) => ({ name, ...mark, ...region })),
    areas: areaRows(edition, sheet, carried, result, words),
    why: why && { model: why.model, colour: why.colour, for: why.for.map(inWords), against: why.against.map(inWords) },
    contributions: result.contributions.map(({ question, option, perModel }) => ({
      ...words(question, option),
      importance: importanceOf(sheet, question),
      points: models.map(({ id }) => perModel[id] * 100),
    })),
    changes: changesSection(edition, sheet, carried, result, words),
    cautions: cautionRows(result),
    plan: planRows(result, words),
    risk: riskOf(result),
    rows: why && decidingRows(edition, result, why.for),
    cases: casesLike(edition, sheet),
    answered: countAnswers(edition, sheet),
    minimumAnswers: thresholds.minimumQuestions.value,
    whatIf: whatIfForm(edition, sheet, result, carried),
    review: stepPath(reviewStep, carried),
  };

  function inWords({ question, option, effect }: Reason): ReasonRow {
    return { ...words(question, option), points: effect * 100 };
  }
}

function sureOf({ verdict, findOutFirst }: Outcome): ResultPage['sureOf'] {
  const [leader] = verdict.lead;
  const figures = doubtFigures(verdict, findOutFirst.length > 0);
  return leader && figures && { model: modelNames[leader], figures };
}

function whyLeader(edition: Edition, sheet: AnswerSheet, { verdict }: Outcome) {
  const [leader] = verdict.lead;
  if (!leader) return undefined;
  const both = reasons(castVotes(edition.questions, sheet), leader);
  return {
    model: modelNames[leader],
    colour: models.find(({ id }) => id === leader)?.mark.colour ?? '',
    for: both.for.slice(0, shownReasons.for),
    against: both.against.slice(0, shownReasons.against),
  };
}

function riskOf({ verdict }: Outcome): ResultPage['risk'] {
  const leader = models.find(({ id }) => id === verdict.lead[0]);
  return leader && { model: leader.name, text: leader.cells.risks.short, href: cellPath(leader.id, 'risks') };
}

function decidingRows(
  { questions }: Edition,
  { ranking, roles }: Outcome,
  strongest: readonly Reason[],
): ResultPage['rows'] {
  const asked = new Set(strongest.map(({ question }) => questions.find(({ id }) => id === question)?.dimension));
  const chosen = dimensions.filter(({ id }) => asked.has(id)).slice(0, shownRows.dimensions);
  const inBlend = ranking
    .filter((model) => roles[model] === 'leads' || roles[model] === 'supports')
    .slice(0, shownRows.models);
  // One model is no comparison: the next one stands beside it.
  const compared = inBlend.length > 1 ? inBlend : ranking.slice(0, 2);
  return {
    comparison: compareModels(models, chosen, { models: compared }),
    href: comparisonPath({ models: compared }),
  };
}
