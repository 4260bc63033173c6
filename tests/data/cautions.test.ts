import { describe, expect, test } from 'vitest';
import { cautionSchema } from '@/lib/dataset/catalogue-schema';
import { cautions } from '@/lib/dataset/cautions';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { answersInCondition, checkCautionsForEditions } from '@/lib/dataset/check-cautions';
import type { Condition } from '@/lib/dataset/condition';
import { type ModelId, modelIds } from '@/lib/dataset/ids';
import { sources } from '@/lib/dataset/sources';
import { coreOutcome } from '@/lib/engine';
import { holds, type Situation } from '@/lib/engine/conditions';
import { type Edition, editions } from '@/lib/questionnaire';
import { type AnswerSheet, withAnswer } from '@/lib/questionnaire/answers';
import { calibrationOf } from '@/lib/questionnaire/calibration';
import { formatIssues } from '@/lib/shared/issue';

/** The real cautions, against every published edition and the engine. */

test('the cautions have no issue in structure, ids, sources or conditions', () => {
  const issues = [
    ...checkCatalogue('cautions', cautionSchema, cautions, sources),
    ...checkCautionsForEditions(cautions, editions),
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
  const situations = editions.flatMap((edition) =>
    sheetsAround(edition, answersOf(edition, when)).map((sheet) => situationOf(edition, sheet)),
  );

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

test.each(editions)(
  'in edition $id a sheet without answers brings none, and no calibration profile more than six',
  (edition) => {
    const bringing = (answers: AnswerSheet['answers']) =>
      cautions.filter(({ when }) => holds(when, situationOf(edition, { answers, importance: {} }))).map(({ id }) => id);
    expect(bringing({})).toEqual([]);
    for (const { id, answers } of calibrationOf(edition)) {
      const found = bringing(answers);
      expect([id, found.length <= 6, found]).toEqual([id, true, found]);
    }
  },
);

function situationOf(edition: Edition, sheet: AnswerSheet): Situation {
  return { sheet, ...coreOutcome(edition, sheet) };
}

/** The answers that a condition depends on, without those that the edition doesn't have. */
function answersOf({ questions }: Edition, when: Condition) {
  return answersInCondition(when).filter(({ question: id, option }) =>
    questions.find((question) => question.id === id)?.options.some((candidate) => candidate.id === option),
  );
}

/** For each model the sheet that favours it most, with the named questions answered in every combination: as named, or not at all. */
function sheetsAround(edition: Edition, named: readonly { question: string; option: string }[]): AnswerSheet[] {
  const questions = [...new Set(named.map(({ question }) => question))];
  const vary = (sheet: AnswerSheet, question: string) => {
    const chosen = named.filter((answer) => answer.question === question).map(({ option }) => option);
    return [sheet, ...[undefined, ...chosen].map((option) => withAnswer(sheet, question, option))];
  };
  return questions.reduce(
    (sheets, question) => sheets.flatMap((sheet) => vary(sheet, question)),
    modelIds.map((model) => favouring(edition, model)),
  );
}

function favouring(edition: Edition, model: ModelId): AnswerSheet {
  const best = edition.questions.map(({ id, options }) => {
    const [first] = [...options].sort((a, b) => (b.votes[model] ?? 0) - (a.votes[model] ?? 0));
    return [id, first?.id ?? ''];
  });
  return { answers: Object.fromEntries(best), importance: {} };
}
