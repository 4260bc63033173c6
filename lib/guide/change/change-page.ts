import { type ChangeAddress, type ChangeSide, changePath, type Side, sides } from '@/lib/address/change';
import { resultPath } from '@/lib/address/result';
import { modelNames, models } from '@/lib/dataset';
import { coreOutcome } from '@/lib/engine';
import { editions } from '@/lib/questionnaire';
import { countAnswers } from '@/lib/questionnaire/answer-count';
import { decode } from '@/lib/share/codec';
import { answerCountPhrases } from '@/lib/words/answer-count';
import { sideWords } from '@/lib/words/change';
import { explainCodeError } from '@/lib/words/code-errors';
import { inList } from '@/lib/words/lists';
import { verdictLabels, verdictSentence } from '@/lib/words/verdict';
import { type AnswersCompared, answersCompared } from './answers-compared';
import { type AreaCompared, areasCompared } from './areas-compared';
import type { DecodedResult } from './decoded-result';
import { type PointsOfChange, pointsOfChange } from './points-of-change';

/** What two results side by side show, in one call: then and now, or one organisation and another. */

export type ChangeLookup =
  | { kind: 'change'; change: ChangePage }
  /** Another spelling of the codes, or pasted links: the canonical address. */
  | { kind: 'redirect'; to: string }
  /** A side is missing or can't be read. */
  | { kind: 'form'; form: ChangeForm };

/** What the form shows again. */
export interface ChangeForm {
  fields: readonly SideField[];
  /** Whether nothing was given at all. */
  isEmpty: boolean;
}

export interface SideField {
  side: Side;
  text: string;
  scope: string;
  /** Why the text can't be read, and what to do. */
  problem: { what: string; advice: string } | undefined;
}

export interface ChangePage {
  /** The canonical address, without titles. */
  path: string;
  /** The same the other way round. */
  turned: string;
  first: ResultCompared;
  second: ResultCompared;
  answers: AnswersCompared;
  /** Undefined where one of the results has no blend. */
  points: PointsOfChange | undefined;
  areas: readonly AreaCompared[];
}

/** One of the two results. */
export interface ResultCompared {
  /** `First`, or `First: City hospital`. */
  title: string;
  scope: string;
  /** Whether what it is about was longer, and the rest is left out. */
  cut: boolean;
  href: string;
  sentence: string;
  label: string;
  answered: string;
  edition: string;
  /** Undefined without a lead. */
  blend:
    | readonly {
        id: string;
        name: string;
        colour: string;
        shape: (typeof models)[number]['mark']['shape'];
        share: number;
        percent: number;
      }[]
    | undefined;
}

/** Every address gives two results, a redirect, or the form with what is wrong. */
export function changePage(address: ChangeAddress): ChangeLookup {
  const [first, second] = sides.map((side) => decode(editions, address[side].code));
  if (!first?.ok || !second?.ok) return { kind: 'form', form: formOf(address) };
  const codes = { from: first.value.code, to: second.value.code };
  if (sides.some((side) => address[side].text !== codes[side])) {
    const state = (side: Side) => ({ code: codes[side], scope: address[side].scope });
    return { kind: 'redirect', to: changePath({ from: state('from'), to: state('to') }) };
  }
  return { kind: 'change', change: compared(first.value, second.value, address) };
}

function formOf(address: ChangeAddress): ChangeForm {
  return {
    isEmpty: sides.every((side) => address[side].text === ''),
    fields: sides.map((side) => {
      const { text, code, scope } = address[side];
      const decoded = decode(editions, code);
      return {
        side,
        text,
        scope,
        problem: text === '' || decoded.ok ? undefined : explainCodeError(decoded.error),
      };
    }),
  };
}

function compared(first: DecodedResult, second: DecodedResult, address: ChangeAddress): ChangePage {
  const [one, other] = [coreOutcome(first.edition, first.sheet), coreOutcome(second.edition, second.sheet)];
  const answers = answersCompared(first, second);
  const hasBlends = one.verdict.lead.length > 0 && other.verdict.lead.length > 0;
  return {
    path: changePath({ from: { code: first.code }, to: { code: second.code } }),
    turned: changePath({
      from: { code: second.code, scope: address.to.scope },
      to: { code: first.code, scope: address.from.scope },
    }),
    first: resultCompared('from', first, one, address.from),
    second: resultCompared('to', second, other, address.to),
    answers,
    points: hasBlends ? pointsOfChange(first, second, answers) : undefined,
    areas: hasBlends ? areasCompared(one.areas, other.areas) : [],
  };
}

function resultCompared(
  side: Side,
  { edition, sheet, code }: DecodedResult,
  result: ReturnType<typeof coreOutcome>,
  { scope, cut }: ChangeSide,
): ResultCompared {
  return {
    title: scope ? `${sideWords[side].label}: ${scope}` : sideWords[side].label,
    scope,
    cut,
    href: resultPath(code, scope),
    sentence: verdictSentence(result, modelNames),
    label: verdictLabels[result.verdict.kind],
    answered: inList(answerCountPhrases(countAnswers(edition, sheet))),
    edition: edition.id,
    blend:
      result.verdict.lead.length === 0
        ? undefined
        : models.map(({ id, name, mark }) => ({
            id,
            name,
            ...mark,
            share: result.shares[id],
            percent: result.percent[id],
          })),
  };
}
