import { expect, test } from 'vitest';
import { recordMetadata } from '@/lib/guide/pages/record-metadata';

test('the metadata of a record have its title, its own address, and a description that previews don’t cut off', () => {
  const record = { title: 'Metric: MTTR', description: `${'word '.repeat(60)}end.`, href: '/metrics/mttr' };
  const { title, description = '', alternates } = { alternates: undefined, ...recordMetadata(record) };
  expect(title).toBe('Metric: MTTR');
  expect(alternates).toEqual({ canonical: '/metrics/mttr' });
  expect(description.length).toBeLessThanOrEqual(160);
  expect(description).toMatch(/word …$/);
});

test('an address without a record says in the title that there is no page', () => {
  expect(recordMetadata(undefined)).toEqual({ title: 'Page not found' });
});
