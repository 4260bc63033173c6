import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { advice, modelIds } from '@/lib/dataset';
import { outcome } from '@/lib/engine';
import { currentEdition } from '@/lib/questionnaire';
import { checkSheet } from '@/lib/questionnaire/sheet-check';
import profiles from '../fixtures/calibration.json';

/**
 * Twelve organisations, each described in prose, with the lead that published guidance supports. Each was answered from its
 * description alone: what it doesn't say is "don't know".
 */

const profileSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  description: z.string(),
  lead: z.array(z.enum(modelIds)),
  mustNotLead: z.array(z.enum(modelIds)),
  substantial: z.array(z.enum(modelIds)),
  answers: z.record(z.string(), z.string()),
});

describe.each(z.array(profileSchema).length(12).parse(profiles))('$id, $name', (profile) => {
  const sheet = checkSheet(currentEdition, profile);
  if (!sheet.ok) throw new Error(`${profile.id}: ${JSON.stringify(sheet.error)}`);
  const { ranking, shares, verdict } = outcome(currentEdition, sheet.value, advice);
  const [first] = ranking;

  test('answers every question of the edition, if only with “don’t know”', () => {
    expect(Object.keys(profile.answers).sort()).toEqual(currentEdition.questions.map(({ id }) => id).sort());
  });

  test('an acceptable model comes first, and none that must not lead does', () => {
    expect(profile.lead).toContain(first);
    expect(profile.mustNotLead.filter((model) => verdict.lead.includes(model))).toEqual([]);
  });

  test('every model that should have a clear part is among the first three, or has 15 %', () => {
    const missing = profile.substantial.filter((model) => !ranking.slice(0, 3).includes(model) && shares[model] < 0.15);
    expect(missing).toEqual([]);
  });
});
