import fc from 'fast-check';
import { expect, test } from 'vitest';
import { behindName } from '@/lib/guide/catalogue/entry-parts';

test('behind a name stands a sentence without its full stop, and what is never cut', () => {
  expect(behindName('Nagios', 'Runs checks.')).toBe('Runs checks');
  expect(behindName('Nagios', 'Runs checks.', 'licence: mixed')).toBe('Runs checks · licence: mixed');
});

test('a line has 100 characters, of which those of the name count 1.2, or 40 beside the name and what follows', () => {
  const words = fc
    .array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 40 })
    .map((all) => all.join(' '));
  fc.assert(
    fc.property(
      words,
      words,
      fc.option(fc.constantFrom('effort: days', 'licence: mixed'), { nil: undefined }),
      (name, text, last) => {
        const line = behindName(name, text, last);
        const room = Math.max(40, Math.floor(100 - 1.2 * name.length - (last?.length ?? 0)));
        expect(line.length).toBeLessThanOrEqual(room + (last === undefined ? 0 : last.length + 3));
        if (last !== undefined) expect(line.endsWith(last)).toBe(true);
        if (text.length <= room) expect(line.startsWith(text)).toBe(true);
      },
    ),
  );
});
