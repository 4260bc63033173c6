import { expect, test } from 'vitest';
import { everySourceCited } from '@/lib/dataset/check-sources';

const sources = [{ id: 'read' }, { id: 'unread' }];
const lines = (...args: Parameters<typeof everySourceCited>) =>
  everySourceCited(...args).map(({ path, message }) => `${path}: ${message}`);

test('sources that are all cited have no issue', () => {
  expect(lines(sources, new Set(['read', 'unread']))).toEqual([]);
});

test('a source that nothing cites is reported', () => {
  expect(lines(sources, new Set(['read']))).toEqual(['sources.unread: Nothing cites it']);
});

test('a source that nothing cites may stay for a reason', () => {
  expect(lines(sources, new Set(['read']), [{ id: 'unread', reason: 'made up' }])).toEqual([]);
});

test('an exception for a source that is cited, or isn’t there, is reported', () => {
  const exceptions = ['read', 'gone'].map((id) => ({ id, reason: 'made up' }));
  expect(lines(sources, new Set(['read', 'unread']), exceptions)).toEqual([
    'sources.read: Needs no exception',
    'sources.gone: Needs no exception',
  ]);
});
