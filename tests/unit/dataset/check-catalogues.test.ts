import { describe, expect, test } from 'vitest';
import { metricSchema } from '@/lib/dataset/catalogue-schema';
import { checkCatalogue } from '@/lib/dataset/check-catalogues';
import { formatIssues } from '@/lib/shared/issue';
import { madeUpDataset } from './made-up-dataset';
import { madeUpMetric } from './made-up-metric';

const { sources } = madeUpDataset();

/** Plants one fault in the first of two metrics and expects that issue and no other. */
function issuesAfter(fault: object): string[] {
  const metrics = [{ ...madeUpMetric('first'), ...fault }, madeUpMetric('second')];
  return checkCatalogue('metrics', metricSchema, metrics, sources).map((issue) => formatIssues([issue]).trim());
}

describe('a catalogue', () => {
  test('without a fault has no issue', () => {
    expect(issuesAfter({})).toEqual([]);
  });

  test('with a misspelt key is refused, and no other rule reports noise on it', () => {
    expect(issuesAfter({ unti: '%', sources: ['raed'] })).toEqual(['metrics.first: Unrecognized key: "unti"']);
  });

  test('has each id once', () => {
    expect(issuesAfter({ id: 'second' })).toEqual([
      'metrics.second: This id is used more than once (Ids are permanent: give the later record an id of its own)',
    ]);
  });

  test('cites sources that exist', () => {
    expect(issuesAfter({ sources: ['read', 'raed'] })).toEqual([
      'metrics.first.sources: There is no source "raed" (The ids are in lib/dataset/sources)',
    ]);
  });

  test('cites a source once', () => {
    expect(issuesAfter({ sources: ['read', 'read'] })).toEqual([
      'metrics.first.sources: Source "read" is cited more than once (Cite it once)',
    ]);
  });

  test.each(['verified', 'secondary'])('can’t be %s on weak sources alone', (evidence) => {
    expect(issuesAfter({ sources: ['advert'], evidence })).toEqual([
      `metrics.first.evidence: Graded ${evidence}, but every source is weak (Cite a better source, or grade it practice or claim)`,
    ]);
  });

  test.each(['practice', 'claim'])('may be %s on a weak source', (evidence) => {
    expect(issuesAfter({ sources: ['advert'], evidence })).toEqual([]);
  });

  test('is verified only by a source that was read', () => {
    expect(issuesAfter({ sources: ['reported', 'standard'] })).toEqual([
      'metrics.first.evidence: Graded verified, but no source has the status verified (Cite a source that was read, or grade it secondary)',
    ]);
  });
});
