import { comparisonPath } from '@/lib/address/comparison';
import { cellPath } from '@/lib/address/record';
import { resultPath } from '@/lib/address/result';
import { stepPath } from '@/lib/address/step';
import type { Model, ModelId } from '@/lib/dataset';
import { castVotes, type Outcome, outcome, type Reason, type Role, reasons, thresholds } from '@/lib/engine';
import type { RecordLink } from '@/lib/guide/views/links';
import type { MapPlace, Standing } from '@/lib/guide/views/map';
import type { WhatIfForm } from '@/lib/guide/views/what-if';
import type { AnswerCounts } from '@/lib/questionnaire/answer-count';
import { countAnswers } from '@/lib/questionnaire/answer-count';
import { type AnswerSheet, type Importance, importanceOf } from '@/lib/questionnaire/answers';
import { reviewStep } from '@/lib/questionnaire/flow';
import type { Edition } from '@/lib/questionnaire/schema';
import { asPercent } from '@/lib/words/numbers';
import {
  doubtFigures,
  type ModelNames,
  verdictGist,
  verdictMeaning,
  verdictSentence,
  whatOverturns,
} from '@/lib/words/verdict';
import { mapPlace } from '../map-place';
import { type CautionRow, cautionRows, type PlanRow, planRows } from './advice';
import { type AnswerWords, type Carried, wordsOf } from './answer-words';
import { type AreaRow, areaRows } from './areas';
import { type CasesLike, casesLike } from './cases-like';
import { type ChangesSection, changesSection } from './changes';
import { type NewerEdition, newerEdition } from './newer-edition';
import { type ResultModel, type ResultRecords, recordOf } from './records';
import { shortAnswersFor } from './short-answers';
import { standingOf } from './standing';
import { whatIfForm } from './what-if-form';

/** What the page of a result shows: the same whether the server or a browser works it out. */

/** How many reasons on each side are shown at once; all contributions are on demand. */
const shownReasons = { for: 3, against: 3 } as const;
/** How many rows of the comparison, for how many models. */
const shownRows = { dimensions: 4, models: 3 } as const;

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
  rows:
    | {
        models: readonly { id: ModelId; name: string }[];
        /** A cell for each of the models. */
        rows: readonly { id: string; label: string; cells: readonly string[] }[];
        href: string;
        /** The same with one's own answers beside the rows: the address tells the server the code. */
        withAnswers: string;
      }
    | undefined;
  /** Published cases that are near to the answers. */
  cases: CasesLike;
  /** Short answers to questions that its answers touch. */
  shortAnswers: readonly RecordLink[];
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
 * @param newest the newest edition
 * @param scope what the result is about, as `readScope` gives it: no figure depends on it, but the links of the page carry it on
 */
export function resultPageOf(
  { edition, sheet, code }: { edition: Edition; sheet: AnswerSheet; code: string },
  scope: string,
  newest: Edition,
  records: ResultRecords,
): ResultPage {
  const carried: Carried = { code, scope };
  const { models, names } = records;
  const result = outcome(edition, sheet, records);
  const words = wordsOf(edition, carried);
  const why = whyLeader(edition, sheet, result, models);
  return {
    code,
    path: resultPath(code),
    link: resultPath(code, scope),
    scope,
    edition: { id: edition.id },
    newer: newerEdition(edition, sheet, scope, newest, records),
    verdict: {
      kind: result.verdict.kind,
      sentence: verdictSentence(result, names),
      ...verdictMeaning(result, names),
      gist: verdictGist(result, names),
      overturned: whatOverturns(result),
    },
    sureOf: sureOf(result, names),
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
    standing: standingOf(result.shares, models),
    map: models.map(mapPlace),
    areas: areaRows(edition, sheet, carried, result, words),
    why: why && { model: why.model, colour: why.colour, for: why.for.map(inWords), against: why.against.map(inWords) },
    contributions: result.contributions.map(({ question, option, perModel }) => ({
      ...words(question, option),
      importance: importanceOf(sheet, question),
      points: models.map(({ id }) => perModel[id] * 100),
    })),
    changes: changesSection(edition, sheet, carried, result, words, names),
    cautions: cautionRows(result, records),
    plan: planRows(result, words, records),
    risk: riskOf(result, models),
    rows: why && { ...decidingRows(edition, result, why.for, records), withAnswers: comparisonPath({ from: code }) },
    cases: casesLike(edition, sheet, records),
    shortAnswers: shortAnswersFor(sheet, records),
    answered: countAnswers(edition, sheet),
    minimumAnswers: thresholds.minimumQuestions.value,
    whatIf: whatIfForm(edition, sheet, result, carried, records),
    review: stepPath(reviewStep, carried),
  };

  function inWords({ question, option, effect }: Reason): ReasonRow {
    return { ...words(question, option), points: effect * 100 };
  }
}

function sureOf({ verdict, findOutFirst }: Outcome, names: ModelNames): ResultPage['sureOf'] {
  const [leader] = verdict.lead;
  const figures = doubtFigures(verdict, findOutFirst.length > 0);
  return leader && figures && { model: names[leader], figures };
}

function whyLeader(edition: Edition, sheet: AnswerSheet, { verdict }: Outcome, models: readonly ResultModel[]) {
  const [leader] = verdict.lead;
  if (!leader) return undefined;
  const both = reasons(castVotes(edition.questions, sheet), leader);
  const { name, mark } = recordOf(models, leader);
  return {
    model: name,
    colour: mark.colour,
    for: both.for.slice(0, shownReasons.for),
    against: both.against.slice(0, shownReasons.against),
  };
}

function riskOf({ verdict }: Outcome, models: readonly ResultModel[]): ResultPage['risk'] {
  const leader = models.find(({ id }) => id === verdict.lead[0]);
  return leader && { model: leader.name, text: leader.cells.risks, href: cellPath(leader.id, 'risks') };
}

function decidingRows(
  { questions }: Edition,
  { ranking, roles }: Outcome,
  strongest: readonly Reason[],
  { models, dimensions }: ResultRecords,
): Omit<NonNullable<ResultPage['rows']>, 'withAnswers'> {
  const asked = new Set(strongest.map(({ question }) => questions.find(({ id }) => id === question)?.dimension));
  const chosen = dimensions.filter(({ id }) => asked.has(id)).slice(0, shownRows.dimensions);
  const inBlend = ranking
    .filter((model) => roles[model] === 'leads' || roles[model] === 'supports')
    .slice(0, shownRows.models);
  // One model is no comparison: the next one stands beside it.
  const compared = inBlend.length > 1 ? inBlend : ranking.slice(0, 2);
  const columns = models.filter(({ id }) => compared.includes(id));
  return {
    models: columns.map(({ id, name }) => ({ id, name })),
    rows: chosen.map(({ id, label }) => ({ id, label, cells: columns.map(({ cells }) => cells[id]) })),
    href: comparisonPath({ models: compared }),
  };
}
