import { expect, test } from 'vitest';
import { modelNames } from '@/lib/dataset';
import { variationAddress, variationOf } from '@/lib/guide/browser/what-if';
import { currentEdition } from '@/lib/questionnaire';
import { encode } from '@/lib/share/codec';

const codeOf = (answers: Record<string, string>) => encode(currentEdition, { answers, importance: {} });
const form = (fields: Record<string, string>) =>
  new URLSearchParams({ from: codeOf({}), 'answer.hosting': 'mixture', ...fields });

test('a variation has a link of its own, with and without a script', () => {
  const path = `/r/${codeOf({ hosting: 'mixture' })}`;
  expect(variationAddress(form({}))).toBe(path);
  expect(variationOf(form({}), modelNames)?.path).toBe(path);
});

test('it carries on what the answers are about', () => {
  const path = `/r/${codeOf({ hosting: 'mixture' })}?scope=City+hospital`;
  expect(variationAddress(form({ scope: ' City  hospital ' }))).toBe(path);
  expect(variationOf(form({ scope: 'City hospital' }), modelNames)?.path).toBe(path);
});
