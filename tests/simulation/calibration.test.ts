import { describe, expect, test } from 'vitest';
import { advice } from '@/lib/dataset';
import { outcome } from '@/lib/engine';
import { type Edition, editions } from '@/lib/questionnaire';
import { calibrationOf } from '@/lib/questionnaire/calibration';
import { checkSheet } from '@/lib/questionnaire/sheet-check';

/** Every published edition gives the described organisations a lead that published guidance supports. */

const resultsOf = (edition: Edition) =>
  calibrationOf(edition).map((profile) => {
    const sheet = checkSheet(edition, profile);
    if (!sheet.ok) throw new Error(`${profile.id}: ${JSON.stringify(sheet.error)}`);
    return { profile, result: outcome(edition, sheet.value, advice) };
  });

describe.each(editions)('edition $id', (edition) => {
  const results = resultsOf(edition);

  test('has twelve profiles: the same as every edition, but for their answers', () => {
    expect(results).toHaveLength(12);
    const described = (other: Edition) => calibrationOf(other).map(({ answers, ...rest }) => rest);
    for (const other of editions) expect(described(other)).toEqual(described(edition));
  });

  describe.each(results)('$profile.id, $profile.name', ({ profile, result: { ranking, shares, verdict } }) => {
    const [first] = ranking;

    test('answers every question of the edition, if only with “don’t know”', () => {
      expect(Object.keys(profile.answers).sort()).toEqual(edition.questions.map(({ id }) => id).sort());
    });

    test('an acceptable model comes first, and none that must not lead does', () => {
      expect(profile.lead).toContain(first);
      expect(profile.mustNotLead.filter((model) => verdict.lead.includes(model))).toEqual([]);
    });

    test('where one lead is expected, its share is at least 35%', () => {
      const [expected] = profile.lead;
      if (profile.lead.length === 1 && expected) expect(shares[expected]).toBeGreaterThanOrEqual(0.35);
    });

    test('every model that should have a clear part is among the first three, or has 15%', () => {
      const missing = profile.substantial.filter(
        (model) => !ranking.slice(0, 3).includes(model) && shares[model] < 0.15,
      );
      expect(missing).toEqual([]);
    });
  });

  test('at least eight of the twelve verdicts are not shared', () => {
    expect(results.filter(({ result }) => result.verdict.kind !== 'shared-lead').length).toBeGreaterThanOrEqual(8);
  });
});
