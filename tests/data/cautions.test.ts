import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { cautionSchema } from '@/lib/dataset/catalogue-schema';
import { cautions } from '@/lib/dataset/cautions';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { answersInCondition, checkCautionsForEdition } from '@/lib/dataset/check-cautions';
import { type ModelId, modelIds } from '@/lib/dataset/ids';
import { sources } from '@/lib/dataset/sources';
import { coreOutcome } from '@/lib/engine';
import { holds, type Situation } from '@/lib/engine/conditions';
import { currentEdition } from '@/lib/questionnaire';
import { type AnswerSheet, withAnswer } from '@/lib/questionnaire/answers';
import { calibrationProfiles as profiles } from '@/lib/questionnaire/calibration';
import { formatIssues } from '@/lib/shared/issue';

/** The real cautions, against the current edition and the engine. */

test('the cautions have no issue in structure, ids, sources or conditions', () => {
  const issues = [
    ...checkCatalogue('cautions', cautionSchema, cautions, sources),
    ...checkCautionsForEdition(cautions, currentEdition.questions),
  ];
  expect(formatIssues(issues)).toBe('');
});

test('there are at least eighteen, and each model’s lead can bring one', () => {
  expect(cautions.length).toBeGreaterThanOrEqual(18);
  for (const model of modelIds) {
    const needing = cautions.filter(({ when }) => JSON.stringify(when).includes(`"${model}"`));
    expect([model, needing.length]).not.toEqual([model, 0]);
  }
});

test('no two have the same title or the same condition', () => {
  expect(new Set(cautions.map(({ title }) => title)).size).toBe(cautions.length);
  expect(new Set(cautions.map(({ when }) => JSON.stringify(when))).size).toBe(cautions.length);
});

describe.each(cautions)('$id', ({ when }) => {
  const situations = sheetsAround(answersInCondition(when)).map(situationOf);

  test('holds for some sheet of answers that has a lead, and not for another', () => {
    const led = situations.filter(({ verdict }) => verdict.lead.length > 0);
    expect(led.some((situation) => holds(when, situation))).toBe(true);
    expect(led.some((situation) => !holds(when, situation))).toBe(true);
  });

  test('depends on every answer it names', () => {
    const idle = answersInCondition(when).filter(
      ({ question, option }) =>
        !situations.some((situation) => {
          if (situation.sheet.answers[question] !== option) return false;
          const without = { ...situation, sheet: withAnswer(situation.sheet, question, undefined) };
          return holds(when, situation) !== holds(when, without);
        }),
    );
    expect(idle).toEqual([]);
  });
});

test('a sheet without answers brings none, and no calibration profile more than six', () => {
  const bringing = (sheet: AnswerSheet) => cautions.filter(({ when }) => holds(when, situationOf(sheet)));
  expect(bringing({ answers: {}, importance: {} })).toEqual([]);
  for (const { id, answers } of z
    .array(z.object({ id: z.string(), answers: z.record(z.string(), z.string()) }))
    .parse(profiles)) {
    const found = bringing({ answers, importance: {} }).map((caution) => caution.id);
    expect([id, found.length <= 6, found]).toEqual([id, true, found]);
  }
});

function situationOf(sheet: AnswerSheet): Situation {
  return { sheet, ...coreOutcome(currentEdition, sheet) };
}

/** For each model the sheet that favours it most, with the named questions answered in every combination: as named, or not at all. */
function sheetsAround(named: readonly { question: string; option: string }[]): AnswerSheet[] {
  const questions = [...new Set(named.map(({ question }) => question))];
  const vary = (sheet: AnswerSheet, question: string) => {
    const chosen = named.filter((answer) => answer.question === question).map(({ option }) => option);
    return [sheet, ...[undefined, ...chosen].map((option) => withAnswer(sheet, question, option))];
  };
  return questions.reduce(
    (sheets, question) => sheets.flatMap((sheet) => vary(sheet, question)),
    modelIds.map(favouring),
  );
}

function favouring(model: ModelId): AnswerSheet {
  const best = currentEdition.questions.map(({ id, options }) => {
    const [first] = [...options].sort((a, b) => (b.votes[model] ?? 0) - (a.votes[model] ?? 0));
    return [id, first?.id ?? ''];
  });
  return { answers: Object.fromEntries(best), importance: {} };
}
