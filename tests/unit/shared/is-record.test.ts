import { expect, test } from 'vitest';
import { isRecord } from '@/lib/shared/is-record';

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [null, false],
  [undefined, false],
  ['text', false],
  [1, false],
])('%o is an object with members: %s', (value, is) => {
  expect(isRecord(value)).toBe(is);
});
