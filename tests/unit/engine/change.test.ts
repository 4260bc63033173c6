import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { modelIds } from '@/lib/dataset/ids';
import { change } from '@/lib/engine';
import { editionWithSheet } from '@/tests/made-up/arbitrary-edition';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';
import { smallEdition } from '@/tests/made-up/small-edition';

const sheet = (answers: Record<string, string>) => ({ answers, importance: {} });
const inSmall = (from: Record<string, string>, to: Record<string, string>) =>
  change({ edition: smallEdition, sheet: sheet(from) }, { edition: smallEdition, sheet: sheet(to) }, sheet(from));

/** Any edition, with any two sheets of answers to it. */
const editionWithSheets = editionWithSheet.chain(([edition, one]) =>
  fc.tuple(fc.constant(edition), fc.constant(one), arbitrarySheet(edition)),
);

describe('a change of shares', () => {
  test('is split by what the changed answers gave, before and after', () => {
    // pace fast, weight 2: devops 1.6, sre .4 of 2; cables many: netops 1. Cast 2, then 3, 2.5 on average.
    // netops from 0 to 1/3, 1/6 on average: (1 − 1/6 × 1) / 2.5 = 1/3
    const { questions, total } = inSmall({ pace: 'fast' }, { pace: 'fast', cables: 'many' });
    expect(questions.map(({ question }) => question)).toEqual(['cables']);
    expect(questions[0]?.perModel.netops).toBeCloseTo(1 / 3, 12);
    // devops from .8 to 1.6/3
    expect(questions[0]?.perModel.devops).toBeCloseTo(1.6 / 3 - 0.8, 12);
    expect(total.sre).toBeCloseTo(0.4 / 3 - 0.2, 12);
  });

  test('knows an answer that changed only in how much it counts', () => {
    const before = sheet({ pace: 'fast', cables: 'many' });
    const after = { ...before, importance: { cables: 'more' as const } };
    const { questions } = change(
      { edition: smallEdition, sheet: before },
      { edition: smallEdition, sheet: after },
      before,
    );
    expect(questions.map(({ question }) => question)).toEqual(['cables']);
  });

  test('from and to nothing at all is split, too', () => {
    expect(inSmall({}, { cables: 'many' }).questions[0]?.perModel).toMatchObject({ netops: 1, devops: 0 });
    expect(inSmall({ cables: 'many' }, {}).questions[0]?.perModel).toMatchObject({ netops: -1, devops: 0 });
    expect(inSmall({}, { pace: 'never' })).toMatchObject({ questions: [], total: { devops: 0 } });
  });

  test('adds up exactly, has a part for changed answers only, and turns its sign when it is turned round', () => {
    fc.assert(
      fc.property(editionWithSheets, ([edition, one, other]) => {
        const there = change({ edition, sheet: one }, { edition, sheet: other }, one);
        const back = change({ edition, sheet: other }, { edition, sheet: one }, other);
        for (const model of modelIds) {
          const parts = there.questions.reduce((sum, { perModel }) => sum + perModel[model], 0);
          expect(parts).toBeCloseTo(there.total[model], 12);
        }
        const allOf = (parts: Record<string, number>) => Object.values(parts).reduce((sum, part) => sum + part, 0);
        // Where nothing is cast on one side, all shares there are 0, and don't add to 1.
        const isBothCast = Math.abs(allOf(there.total)) < 1e-9;
        for (const { question, perModel } of there.questions) {
          const same =
            one.answers[question] === other.answers[question] &&
            one.importance[question] === other.importance[question];
          expect(same).toBe(false);
          if (isBothCast) expect(allOf(perModel)).toBeCloseTo(0, 12);
          const turned = back.questions.find((each) => each.question === question)?.perModel;
          for (const model of modelIds) expect(turned?.[model]).toBeCloseTo(-perModel[model], 12);
        }
      }),
    );
  });
});
