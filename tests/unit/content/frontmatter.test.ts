import { expect, test } from 'vitest';
import { guideFrontmatterSchema, modelFrontmatterSchema, pairFrontmatterSchema } from '@/lib/content/frontmatter';

const head = { title: 'A title', description: 'What it is.', checkedOn: '2026-11-20' };
const model = { ...head, model: 'sre' };
const short = { choose: ['work waits', 'failure hurts'], together: 'One brings changes.' };
const pair = { ...head, models: ['devops', 'sre'], ...short };
const guide = { ...head, slug: 'adopting-sre', order: 4 };

test('a date is the same whether YAML read it as text or as a date', () => {
  const asDate = { ...model, checkedOn: new Date('2026-11-20T00:00:00Z') };
  expect(modelFrontmatterSchema.parse(asDate)).toEqual(model);
  expect(modelFrontmatterSchema.parse(model)).toEqual(model);
});

test.each([
  ['an unknown key', { ...model, author: 'Nobody' }],
  ['an unknown model', { ...model, model: 'aiops' }],
  ['an empty title', { ...model, title: ' ' }],
  ['a day that does not exist', { ...model, checkedOn: '2026-02-30' }],
])('%s is refused', (_name, frontmatter) => {
  expect(modelFrontmatterSchema.safeParse(frontmatter).success).toBe(false);
});

test('a pair names two different models in the fixed order', () => {
  expect(pairFrontmatterSchema.safeParse(pair).success).toBe(true);
  for (const models of [['sre', 'devops'], ['sre', 'sre'], ['sre'], ['sysops', 'devops', 'sre']]) {
    expect(pairFrontmatterSchema.safeParse({ ...pair, models }).success).toBe(false);
  }
});

test.each([
  ['one sign', { choose: ['work waits'] }],
  ['a sign that is a sentence', { choose: ['work waits', 'Failure hurts.'] }],
  ['a sign too long for a phone', { choose: ['work waits', 'x'.repeat(49)] }],
  ['no word on the two together', { together: '' }],
  ['a phrase on the two together', { together: 'one brings changes' }],
  ['too much on the two together', { together: `${'x'.repeat(60)}.` }],
])('a pair in short with %s is refused', (_name, wrong) => {
  expect(pairFrontmatterSchema.safeParse({ ...pair, ...wrong }).success).toBe(false);
});

test('a guide has an address and a place in the list', () => {
  expect(guideFrontmatterSchema.safeParse(guide).success).toBe(true);
  for (const wrong of [{ slug: 'Adopting SRE' }, { order: 0 }, { order: 1.5 }, { model: 'sre' }]) {
    expect(guideFrontmatterSchema.safeParse({ ...guide, ...wrong }).success).toBe(false);
  }
});
