import { advice, type Model, models, workAreas } from '@/lib/dataset';
import { type AreaScore, castVotes, type Outcome, outcome, percentages, type Reason, reasons } from '@/lib/engine';
import { type Edition, editions } from '@/lib/questionnaire';
import { type AnswerSheet, answerState, importanceOf } from '@/lib/questionnaire/answers';
import { reviewStep } from '@/lib/questionnaire/flow';
import { decode } from '@/lib/share/codec';
import { resultPath, stepPath } from '@/lib/share/links';
import { explainCodeError } from './code-errors';
import { nameOf, verdictMeaning, verdictSentence } from './verdict-words';

/** What the result page shows for a code, in one call. The numbers are computed again each time: nothing in a link is trusted but the answers. */

/** How many reasons on each side are shown at once; all contributions are on demand. */
const shownReasons = { for: 5, against: 3 } as const;

export type ResultLookup =
  | { kind: 'result'; result: ResultPage }
  /** Another spelling of a code: the canonical address. */
  | { kind: 'redirect'; to: string }
  | { kind: 'unreadable'; explanation: { what: string; advice: string } };

export interface ResultPage {
  code: string;
  path: string;
  edition: { id: string };
  verdict: { kind: Outcome['verdict']['kind']; sentence: string; label: string; meaning: string };
  /** In the models' fixed order; shares are fractions of 1, percentages add to 100. */
  blend: readonly BlendRow[];
  areas: readonly AreaRow[];
  /** For the leader; undefined where there is not enough to tell. */
  why: { model: string; for: readonly ReasonRow[]; against: readonly ReasonRow[] } | undefined;
  contributions: readonly ContributionRow[];
  answered: { options: number; unknown: number; notApplicable: number; open: number; all: number };
  /** Questions that are not settled, in the edition's order. */
  openQuestions: readonly { text: string; state: 'unknown' | 'open'; change: string }[];
  review: string;
}

export interface BlendRow {
  id: Model['id'];
  name: string;
  colour: string;
  shape: Model['mark']['shape'];
  share: number;
  percent: number;
}

export interface AreaRow {
  id: AreaScore['area'];
  label: string;
  leaders: readonly string[];
  percents: Readonly<Record<string, number>>;
  /** How clear the lead is, in words. */
  clarity: string;
  /** One sentence: why. */
  why: string;
}

export interface ReasonRow {
  question: string;
  answer: string;
  /** Percentage points by which the answer moved the leader's share; negative where it speaks against it. */
  points: number;
  change: string;
}

export interface ContributionRow {
  question: string;
  answer: string;
  importance: 'less' | 'normal' | 'more';
  /** Percentage points given to each model, in the models' order. */
  points: readonly number[];
  change: string;
}

/**
 * Looks a code up, as it stands in an address, percent-encoded or not. Total: any text gives a result, a redirect or a named error.
 */
export function resultPage(segment: string): ResultLookup {
  const text = fromAddress(segment);
  const decoded = decode(editions, text);
  if (!decoded.ok) return { kind: 'unreadable', explanation: explainCodeError(decoded.error) };
  const { edition, sheet, code } = decoded.value;
  if (code !== text) return { kind: 'redirect', to: resultPath(code) };
  return { kind: 'result', result: pageOf(edition, sheet, code) };
}

function pageOf(edition: Edition, sheet: AnswerSheet, code: string): ResultPage {
  const result = outcome(edition, sheet, advice);
  const { kind: label, meaning } = verdictMeaning(result);
  const states = edition.questions.map(({ id }) => answerState(sheet, id));
  const count = (state: string) => states.filter((candidate) => candidate === state).length;
  const words = questionWords(edition, code);

  return {
    code,
    path: resultPath(code),
    edition: { id: edition.id },
    verdict: { kind: result.verdict.kind, sentence: verdictSentence(result), label, meaning },
    blend: models.map(({ id, name, mark }) => ({
      id,
      name,
      ...mark,
      share: result.shares[id],
      percent: result.percent[id],
    })),
    areas: result.areas.map((area) => areaRow(area, result, words)),
    why: whyLeader(edition, sheet, result, words),
    contributions: result.contributions.map(({ question, option, perModel }) => ({
      ...words(question, option),
      importance: importanceOf(sheet, question),
      points: models.map(({ id }) => perModel[id] * 100),
    })),
    answered: {
      options: count('option'),
      unknown: count('unknown'),
      notApplicable: count('not-applicable'),
      open: count('open'),
      all: states.length,
    },
    openQuestions: edition.questions.flatMap(({ id, text }) => {
      const state = answerState(sheet, id);
      return state === 'open' || state === 'unknown' ? [{ text, state, change: stepPath(id, { code }) }] : [];
    }),
    review: stepPath(reviewStep, { code }),
  };
}

/** The status that the page of a code has. */
export function resultStatus(segment: string): 200 | 404 {
  return decode(editions, fromAddress(segment)).ok ? 200 : 404;
}

/** Without its percent-encoding; as it is where that is broken, since `%` is then the foreign character to be named. */
function fromAddress(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

type Words = (question: string, option: string) => Pick<ReasonRow, 'question' | 'answer' | 'change'>;

/** The words of a question and an option, and where to change the answer. */
function questionWords(edition: Edition, code: string): Words {
  const questions = new Map(edition.questions.map((question) => [question.id, question]));
  return (id, option) => {
    const question = questions.get(id);
    const answer = question?.options.find((candidate) => candidate.id === option);
    return { question: question?.text ?? id, answer: answer?.label ?? option, change: stepPath(id, { code }) };
  };
}

function whyLeader(edition: Edition, sheet: AnswerSheet, { verdict }: Outcome, words: Words): ResultPage['why'] {
  const [leader] = verdict.lead;
  if (!leader) return undefined;
  const row = ({ question, option, effect }: Reason): ReasonRow => ({
    ...words(question, option),
    points: effect * 100,
  });
  const both = reasons(castVotes(edition.questions, sheet), leader);
  return {
    model: nameOf(leader),
    for: both.for.slice(0, shownReasons.for).map(row),
    against: both.against.slice(0, shownReasons.against).map(row),
  };
}

function areaRow({ area, shares, lead, margin }: AreaScore, { contributions }: Outcome, words: Words): AreaRow {
  const [leader] = lead;
  const strongest = leader
    ? contributions
        .filter((contribution) => contribution.area === area)
        .sort((a, b) => b.perModel[leader] - a.perModel[leader])[0]
    : undefined;
  return {
    id: area,
    label: workAreas[area].label,
    leaders: lead,
    percents: percentages(shares),
    clarity: clarity(lead, margin),
    why: strongest
      ? `Mostly because you answered “${words(strongest.question, strongest.option).answer}”.`
      : 'Your answers here say too little to name a leader.',
  };
}

/** Beyond this distance the leader of an area is called clear: about half of an area's points more than the next. */
const clearMarginInArea = 0.4;

function clarity(lead: readonly string[], margin: number): string {
  if (lead.length === 0) return 'no leader';
  if (lead.length > 1) return 'shared';
  return margin >= clearMarginInArea ? 'clear' : 'leaning';
}
