import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangeAddress, readChange } from '@/lib/address/change';
import { changePage } from '@/lib/guide/change/change-page';
import { currentEdition, editions } from '@/lib/questionnaire';
import { calibrationProfiles } from '@/lib/questionnaire/calibration';
import { encode } from '@/lib/share/codec';
import { arbitrarySheet } from '@/tests/made-up/arbitrary-sheet';

const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const answersOf = (profile: string) => calibrationProfiles.find(({ id }) => id === profile)?.answers ?? {};
const shop = codeOf(answersOf('C06'));
const old = '14WES-S7SGJ-8KZVV-0RGD3-SXG8';
const addressOf = (query: Record<string, string>): ChangeAddress => readChange(new URLSearchParams(query));
const changeOf = (from: string, to: string) => {
  const lookup = changePage(addressOf({ from, to }));
  if (lookup.kind !== 'change') throw new Error(lookup.kind);
  return lookup.change;
};

describe('two results', () => {
  const { 'release-path': _changed, ...others } = answersOf('C06');
  const change = changeOf(codeOf({ ...others, 'release-path': 'approval' }), shop);

  test('say what each says, and which answer differs', () => {
    expect(change.second.sentence).toBe('DevOps leads, with SRE for production reliability.');
    expect(change.answers.differing).toMatchObject([{ id: 'release-path' }]);
    expect(change.answers.same).toHaveLength(29);
    expect(change.points?.rows).toHaveLength(1);
  });

  test('the other way round have every change with the other sign', () => {
    const turned = changeOf(shop, codeOf({ ...others, 'release-path': 'approval' }));
    const signs = (total: readonly string[]) => total.map((points) => points.replace('−', '-').replace('+', ''));
    expect(signs(turned.points?.total ?? []).map((value) => -Number(value) || 0)).toEqual(
      signs(change.points?.total ?? []).map(Number),
    );
  });

  test('with one answer less say so', () => {
    const [pair] = changeOf(codeOf(others), shop).answers.differing;
    expect(pair?.first).toBe('Not answered');
  });

  test('of two editions have a row for the edition, and name what it dropped and added', () => {
    const { answers, points } = changeOf(old, shop);
    expect(answers.editions).toMatchObject({ first: '2026.1', second: '2026.2' });
    expect(answers.editions?.added.length).toBeGreaterThan(0);
    expect(answers.differing.some(({ first }) => first === 'Not asked in edition 2026.1')).toBe(true);
    expect(points?.edition).toHaveLength(5);
  });

  test('without a blend on one side have answers, and no points', () => {
    const { points, areas, answers } = changeOf(codeOf({}), shop);
    expect([points, areas]).toEqual([undefined, []]);
    expect(answers.differing).toHaveLength(30);
  });

  test('of the same code have no difference', () => {
    const { answers, points } = changeOf(shop, shop);
    expect(answers.differing).toEqual([]);
    expect(points?.total).toEqual(['0.0', '0.0', '0.0', '0.0', '0.0']);
  });
});

test('what is shown adds up as it is shown, whatever the answers', () => {
  const anyResult = fc
    .constantFrom(...editions)
    .chain((edition) => arbitrarySheet(edition).map((sheet) => encode(edition, sheet)));
  const tenths = (text: string) => Math.round(Number(text.replace('−', '-')) * 10);
  fc.assert(
    fc.property(anyResult, anyResult, (from, to) => {
      const { points } = changeOf(from, to);
      if (!points) return;
      const sum = (texts: readonly string[]) => texts.reduce((all, text) => all + tenths(text), 0);
      for (const column of points.models.keys()) {
        const parts = [...points.rows.map((row) => row.points), ...(points.edition ? [points.edition] : [])];
        const total = sum(parts.map((row) => row[column] ?? ''));
        expect(total).toBe(tenths(points.total[column] ?? ''));
        expect(tenths(points.before[column] ?? '') + total).toBe(tenths(points.after[column] ?? ''));
      }
      expect([sum(points.before), sum(points.total), sum(points.after)]).toEqual([1000, 0, 1000]);
    }),
    { numRuns: 15 },
  );
});

describe('an address', () => {
  test('with pasted links leads to the codes and titles in them', () => {
    const from = `Look at https://guide.example/r/${shop.toLowerCase()}?scope=Web+shop.`;
    expect(changePage(addressOf({ from, to: old, 'to-scope': 'City' }))).toEqual({
      kind: 'redirect',
      to: `/compare-results?from=${shop}&from-scope=Web+shop&to=${old}&to-scope=City`,
    });
  });

  test('without anything gives an empty form', () => {
    expect(changePage(addressOf({}))).toMatchObject({ kind: 'form', form: { isEmpty: true } });
  });

  test('with one link keeps it, and with one that can’t be read names it and keeps the other', () => {
    expect(changePage(addressOf({ from: shop }))).toMatchObject({
      form: {
        isEmpty: false,
        fields: [
          { text: shop, problem: undefined },
          { text: '', problem: undefined },
        ],
      },
    });
    expect(changePage(addressOf({ from: shop, to: 'nonsense', 'from-scope': 'City' }))).toMatchObject({
      form: {
        fields: [
          { side: 'from', text: shop, scope: 'City', problem: undefined },
          { side: 'to', text: 'nonsense', problem: { what: expect.stringContaining('checksum') } },
        ],
      },
    });
  });
});
