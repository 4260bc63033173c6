import { expect, test } from 'vitest';
import { newerEdition } from '@/lib/guide/browser/result/newer-edition';
import { resultRecords } from '@/lib/guide/result/records';
import { decode } from '@/lib/share/codec';
import { smallEdition } from '@/tests/made-up/small-edition';

const [pace, faults, cables] = smallEdition.questions;
if (!pace || !faults || !cables) throw new Error('The small edition has three questions');
const second = {
  ...smallEdition,
  id: '2000.2',
  number: 2,
  questions: [pace, faults, { ...cables, id: 'staff', text: 'Who?' }],
};
const sheet = { answers: { pace: 'fast', cables: 'many' }, importance: {} };

test('a result of an older edition is told what the newest makes of its answers', () => {
  const newer = newerEdition(smallEdition, sheet, '', second, resultRecords());
  expect(newer).toMatchObject({ id: '2000.2', dropped: ['What about cables?'], added: ['Who?'] });
  const carried = decode([second], newer?.path.slice('/r/'.length) ?? '');
  expect(carried.ok && carried.value.sheet.answers).toEqual({ pace: 'fast' });
});

test('a result of the newest edition is told nothing', () => {
  expect(newerEdition(second, sheet, '', second, resultRecords())).toBeUndefined();
});
