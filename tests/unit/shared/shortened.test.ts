import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shortened } from '@/lib/shared/shortened';

describe('a text that is', () => {
  test('short enough stays as it is', () => {
    expect(shortened('How long repairs take.', 22)).toBe('How long repairs take.');
  });

  test('too long is cut between words, without the comma before the cut', () => {
    expect(shortened('Patches, backups and more', 18)).toBe('Patches, backups …');
    expect(shortened('Patches, backups and more', 15)).toBe('Patches …');
  });
});

test('no text comes out longer than asked for', () => {
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.integer({ min: 20, max: 200 }), (text, longest) => {
      expect(shortened(text, longest).length).toBeLessThanOrEqual(longest);
    }),
  );
});
