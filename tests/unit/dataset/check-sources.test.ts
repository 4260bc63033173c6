import { describe, expect, test } from 'vitest';
import { checkStatements, everySourceCited, type Statement } from '@/lib/dataset/check-sources';
import { evidenceGrades } from '@/lib/dataset/ids';
import { madeUpDataset } from './made-up-dataset';

describe('a statement', () => {
  /** Whatever cites sources: the rules know nothing else of it. */
  const issuesOf = (statement: Omit<Statement, 'path'>) =>
    checkStatements([{ path: 'slo', ...statement }], madeUpDataset().sources).map(
      ({ path, message }) => `${path}: ${message}`,
    );

  test.each(evidenceGrades)('graded %s may rest on a source that was read', (evidence) => {
    expect(issuesOf({ sources: ['read'], evidence })).toEqual([]);
  });

  test('without a source is right only where it is the guide’s own convention', () => {
    expect(issuesOf({ sources: [], evidence: 'convention' })).toEqual([]);
    for (const evidence of evidenceGrades.filter((grade) => grade !== 'convention')) {
      expect(issuesOf({ sources: [], evidence })).toEqual(['slo.sources: No source']);
    }
  });

  test('that cites only unknown sources has no second issue about its grade', () => {
    expect(issuesOf({ sources: ['raed'], evidence: 'verified' })).toEqual(['slo.sources: There is no source "raed"']);
  });

  test('that cites a weak source three times has an issue for the repetition and one for the grade', () => {
    expect(issuesOf({ sources: ['advert', 'advert', 'advert'], evidence: 'verified' })).toEqual([
      'slo.sources: Source "advert" is cited more than once',
      'slo.evidence: Graded verified, but every source is weak',
    ]);
  });

  test('graded verified needs one source that was read, beside which any others may stand', () => {
    expect(issuesOf({ sources: ['reported', 'advert'], evidence: 'verified' })).toEqual([
      'slo.evidence: Graded verified, but no source has the status verified',
    ]);
    expect(issuesOf({ sources: ['reported', 'advert', 'read'], evidence: 'verified' })).toEqual([]);
  });
});

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
