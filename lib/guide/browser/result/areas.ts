import { stepPath } from '@/lib/address/step';
import { type AreaScore, clarityOf, type Outcome, percentages } from '@/lib/engine';
import { isOpen } from '@/lib/engine/range';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import type { Edition } from '@/lib/questionnaire/schema';
import { asPercent } from '@/lib/words/numbers';
import { areaClarityWords } from '@/lib/words/verdict';
import { areaLabel } from '../area-label';
import type { Carried, Words } from './answer-words';

/** Who leads which work area, and why. */
export interface AreaRow {
  id: AreaScore['area'];
  label: string;
  leaders: readonly string[];
  percents: Readonly<Record<string, number>>;
  /** How clear the lead is, in words. */
  clarity: string;
  /** The area's part of all that was said, in words. */
  emphasis: string;
  /** The answer that gave the leader most there; undefined where nothing leads. */
  because: string | undefined;
  /** Where nothing leads: the open question that would tell most. */
  ask: { question: string; change: string } | undefined;
}

/** Those with the most points first. */
export function areaRows(
  edition: Edition,
  sheet: AnswerSheet,
  carried: Carried,
  result: Outcome,
  words: Words,
): AreaRow[] {
  return [...result.areas]
    .sort((a, b) => b.emphasis - a.emphasis)
    .map((area) => ({
      id: area.area,
      label: areaLabel(area.area),
      leaders: area.lead,
      percents: percentages(area.shares),
      clarity: areaClarityWords[clarityOf(area)],
      emphasis: asPercent(area.emphasis),
      because: strongestAnswer(area, result, words),
      ask: area.lead.length === 0 ? askIn(area.area, edition, sheet, carried) : undefined,
    }));
}

/** The heaviest of an area's open questions. */
function askIn(area: AreaScore['area'], edition: Edition, sheet: AnswerSheet, carried: Carried): AreaRow['ask'] {
  const [heaviest] = edition.questions
    .filter((question) => question.area === area && isOpen(sheet, question.id))
    .sort((a, b) => b.weight.value - a.weight.value);
  return heaviest && { question: heaviest.text, change: stepPath(heaviest.id, carried) };
}

function strongestAnswer({ area, lead }: AreaScore, { contributions }: Outcome, words: Words): string | undefined {
  const [leader] = lead;
  if (!leader) return undefined;
  const [strongest] = contributions
    .filter((contribution) => contribution.area === area)
    .sort((a, b) => b.perModel[leader] - a.perModel[leader]);
  return strongest && words(strongest.question, strongest.option).answer;
}
