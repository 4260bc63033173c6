import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Edition } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { calibrationProfiles } from '@/lib/questionnaire/calibration';

/** The sheets that are measured with: always the same ones. */

/** The described organisations of the calibration. */
export function describedSheets(): AnswerSheet[] {
  return calibrationProfiles.map(({ answers }) => ({ answers, importance: {} }));
}

/** Sheets in which every question has one of its options, drawn at random from a fixed start. */
export function answeredSheets({ questions }: Edition, count: number): AnswerSheet[] {
  const generator = xoroshiro128plus(20_261_120);
  return Array.from({ length: count }, () => ({
    answers: Object.fromEntries(
      questions.map(({ id, options }) => [
        id,
        options[Math.floor(uniformFloat64(generator) * options.length)]?.id ?? '',
      ]),
    ),
    importance: {},
  }));
}

/** The first of a list that is not empty. @throws RangeError */
export function firstOf<Item>(items: readonly Item[]): Item {
  const [first] = items;
  if (first === undefined) throw new RangeError('The list is empty');
  return first;
}
