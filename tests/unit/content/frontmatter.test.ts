import { expect, test } from 'vitest';
import { articleFrontmatterSchema } from '@/lib/content/frontmatter';

const sound = { title: 'SRE', description: 'What SRE is.', model: 'sre', checkedOn: '2026-11-20' };

test('a date is the same whether YAML read it as text or as a date', () => {
  const asDate = { ...sound, checkedOn: new Date('2026-11-20T00:00:00Z') };
  expect(articleFrontmatterSchema.parse(asDate)).toEqual(sound);
  expect(articleFrontmatterSchema.parse(sound)).toEqual(sound);
});

test.each([
  ['an unknown key', { ...sound, author: 'Nobody' }],
  ['an unknown model', { ...sound, model: 'aiops' }],
  ['an empty title', { ...sound, title: ' ' }],
  ['a day that does not exist', { ...sound, checkedOn: '2026-02-30' }],
])('%s is refused', (_name, frontmatter) => {
  expect(articleFrontmatterSchema.safeParse(frontmatter).success).toBe(false);
});
