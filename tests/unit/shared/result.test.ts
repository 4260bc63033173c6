import { expect, test } from 'vitest';
import { fail, ok } from '@/lib/shared/result';

test('a result is a value or a named error, told apart by `ok`', () => {
  expect(ok(1)).toEqual({ ok: true, value: 1 });
  expect(fail('unreadable')).toEqual({ ok: false, error: 'unreadable' });
});
