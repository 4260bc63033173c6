import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ModelId, modelIds } from '@/lib/dataset/ids';
import { change } from '@/lib/engine';
import type { ShareChange } from '@/lib/engine/change';
import { score } from '@/lib/engine/score';
import { currentEdition, editions } from '@/lib/questionnaire';
import { type AnswerSheet, allowedAnswers } from '@/lib/questionnaire/answers';
import { carryOver } from '@/lib/questionnaire/carry-over';
import { decode, encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

// Thousands of sheets take a while on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The laws of a new edition: answers carried over to it, and how much of a change of shares is its own. */

const runs = { numRuns: 1000 };
const near = 1e-9;
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
const largest = (errors: readonly number[]) => Math.max(...errors.map(Math.abs));
/** What changed answers gave to a model, or took from it. */
const answersPart = ({ questions }: ShareChange, model: ModelId) =>
  sum(questions.map(({ perModel }) => perModel[model]));
const older = editions.filter((edition) => edition !== currentEdition);
const sharesOf = (sheet: AnswerSheet) => score(currentEdition.questions, sheet).shares;

test('there is an edition before the newest', () => {
  expect(older.map(({ id }) => id)).toContain('2026.1');
});

describe.each(older)('from edition $id to the newest', (edition) => {
  const sheets = arbitrarySheet(edition);
  const before = new Map(edition.questions.map((question) => [question.id, question]));
  const after = new Map(currentEdition.questions.map((question) => [question.id, question]));

  test('every answer is kept as it is, or dropped and named: nothing is invented', () => {
    const found = { kept: 0, dropped: 0 };
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { sheet: carried, dropped } = carryOver(edition, currentEdition, sheet);
        const isAllowed = ([id, answer]: [string, string]) => {
          const question = after.get(id);
          return answer === sheet.answers[id] && question !== undefined && allowedAnswers(question).includes(answer);
        };
        expect(Object.entries(carried.answers).filter((entry) => !isAllowed(entry))).toEqual([]);
        expect(sheet.importance).toMatchObject(carried.importance);
        expect(dropped).toEqual(
          dropped.map(({ question }) => ({
            question,
            answer: sheet.answers[question],
            reason: after.has(question) ? 'option-gone' : 'question-gone',
          })),
        );
        const named = [...Object.keys(carried.answers), ...dropped.map(({ question }) => question)];
        expect(named.toSorted()).toEqual(Object.keys(sheet.answers).toSorted());
        found.kept += Object.keys(carried.answers).length;
        found.dropped += dropped.length;
      }),
      runs,
    );
    // Both happen, or the test would show nothing.
    expect(found.kept).toBeGreaterThan(runs.numRuns);
    expect(found.dropped).toBeGreaterThan(runs.numRuns);
  });

  test('questions are new just where their ids are', () => {
    const { added } = carryOver(edition, currentEdition, { answers: {}, importance: {} });
    expect(added.toSorted()).toEqual([...after.keys()].filter((id) => !before.has(id)).toSorted());
  });

  test('what is carried over has a code of its own, from which it is read again', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { sheet: carried } = carryOver(edition, currentEdition, sheet);
        const read = decode(editions, encode(currentEdition, carried));
        expect(read.ok && [read.value.edition.id, read.value.sheet]).toEqual([currentEdition.id, carried]);
      }),
      runs,
    );
  });

  test('a change of shares is the edition’s part and the answers’, without a remainder', () => {
    fc.assert(
      fc.property(sheets, arbitrarySheet(currentEdition), (sheet, now) => {
        const { sheet: carried } = carryOver(edition, currentEdition, sheet);
        const then = { edition, sheet };
        const parts = change(then, { edition: currentEdition, sheet: now }, carried);
        const old = score(edition.questions, sheet).shares;
        const [between, end] = [sharesOf(carried), sharesOf(now)];
        const errors = modelIds.flatMap((model) => {
          const answers = answersPart(parts, model);
          return [
            parts.total[model] - (end[model] - old[model]),
            parts.edition[model] - (between[model] - old[model]),
            answers - (end[model] - between[model]),
            parts.edition[model] + answers - parts.total[model],
          ];
        });
        expect(largest(errors)).toBeLessThan(near);
        expect(parts.questions.filter(({ question }) => !after.has(question))).toEqual([]);
      }),
      runs,
    );
  });

  test('answers that were only carried over have changed by the edition alone', () => {
    fc.assert(
      fc.property(sheets, (sheet) => {
        const { sheet: carried } = carryOver(edition, currentEdition, sheet);
        const parts = change({ edition, sheet }, { edition: currentEdition, sheet: carried }, carried);
        expect(parts.questions).toEqual([]);
        expect(largest(modelIds.map((model) => parts.total[model] - parts.edition[model]))).toBeLessThan(near);
      }),
      runs,
    );
  });

  test('within one edition a change is the answers’ alone', () => {
    fc.assert(
      fc.property(sheets, sheets, (sheet, now) => {
        const parts = change({ edition, sheet }, { edition, sheet: now }, sheet);
        expect(Object.values(parts.edition)).toEqual([0, 0, 0, 0, 0]);
        expect(largest(modelIds.map((model) => answersPart(parts, model) - parts.total[model]))).toBeLessThan(near);
      }),
      runs,
    );
  });
});
