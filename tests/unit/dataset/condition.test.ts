import { expect, test } from 'vitest';
import { conditionSchema } from '@/lib/dataset/condition';

test('conditions nest', () => {
  const condition = { leads: 'sre', all: [{ answered: { people: ['department'] } }, { not: { leads: 'devops' } }] };
  expect(conditionSchema.safeParse(condition).error).toBeUndefined();
});

test('an empty condition, a misspelt key or an unknown model is refused, however deep', () => {
  for (const wrong of [
    {},
    { lead: 'sre' },
    { leads: 'itil' },
    { not: {} },
    { any: [{ leads: 'sre' }, { leeds: 'sre' }] },
  ]) {
    expect([wrong, conditionSchema.safeParse(wrong).success]).toEqual([wrong, false]);
  }
});
