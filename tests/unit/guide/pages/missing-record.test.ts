import { describe, expect, test } from 'vitest';
import { pagePaths } from '@/lib/address/page';
import { rowPath } from '@/lib/address/record';
import { namedArticles } from '@/lib/guide/article/named-articles';
import { nearestPage, noSuchArticle, recordsOf } from '@/lib/guide/pages/missing-record';

describe('the page that a mistyped address may have meant', () => {
  test('is found among the records of a list, by name or by address', () => {
    expect(nearestPage(recordsOf(pagePaths.tools), 'opsgeni')).toMatchObject({ href: '/tools/opsgenie' });
    expect(nearestPage(recordsOf(pagePaths.metrics), 'mtr')).toMatchObject({ href: '/metrics/mttr' });
    expect(nearestPage(recordsOf(pagePaths.comparison), 'kpi')).toMatchObject({ href: rowPath('kpis') });
  });

  test('is found among articles', () => {
    expect(nearestPage(namedArticles('pair'), 'devop-vs-sre')).toMatchObject({ href: '/compare/devops-vs-sre' });
    expect(nearestPage(namedArticles('model'), 'sree')).toMatchObject({
      href: '/models/sre',
      label: 'SRE (site reliability engineering)',
    });
  });

  test('is none where nothing is near', () => {
    expect(nearestPage(recordsOf(pagePaths.tools), 'qqqqqq')).toBeUndefined();
    expect(nearestPage([], 'sre')).toBeUndefined();
  });
});

test.each([
  ['/models/sree', '/no-such/models/sree'],
  ['/compare/devop-vs-sre/', '/no-such/compare/devop-vs-sre'],
  ['/guides/a%20b', '/no-such/guides/a%20b'],
  ['/models/sre', undefined],
  ['/models/sre.md', undefined],
  ['/models/sree.md', undefined],
  ['/compare/sre-vs-devops', undefined],
  ['/compare/rows/nothing', undefined],
  ['/compare/rows', undefined],
  ['/models', undefined],
  ['/models/sre/opengraph-image', undefined],
  ['/tools/nothing', undefined],
])('an article that there is not: %s is shown by %s', (path, page) => {
  expect(noSuchArticle(path)).toBe(page);
});
