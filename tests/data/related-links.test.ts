import { describe, expect, test } from 'vitest';
import { cases, dimensions, glossary, metrics, modelIds, practices, sources, tools } from '@/lib/dataset';
import { modelPage } from '@/lib/guide/article/model-page';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { caseEntry } from '@/lib/guide/catalogue/case-entry';
import { casesPage } from '@/lib/guide/catalogue/cases-page';
import { glossaryPage } from '@/lib/guide/catalogue/glossary-page';
import { metricEntry } from '@/lib/guide/catalogue/metric-entry';
import { metricsPage } from '@/lib/guide/catalogue/metrics-page';
import { practiceEntry } from '@/lib/guide/catalogue/practice-entry';
import { practicesPage } from '@/lib/guide/catalogue/practices-page';
import { sourceEntry } from '@/lib/guide/catalogue/source-entry';
import { toolEntry } from '@/lib/guide/catalogue/tool-entry';
import { toolsPage } from '@/lib/guide/catalogue/tools-page';
import { rowPage } from '@/lib/guide/comparison/row-page';
import { questionnaireView } from '@/lib/guide/questionnaire/questionnaire-view';
import { linksIn, type Views, withoutWayBack } from './both-ways';

/** What is related is linked both ways: where one record's view leads to another's, that one leads back. */

/** Lists of a catalogue that a link can ask for, `/practices?question=…`, each as the entries that it shows. */
const lists: Readonly<
  Record<string, (params: Record<string, string>) => { groups: readonly { entries: readonly { href: string }[] }[] }>
> = {
  '/practices': practicesPage,
  '/metrics': metricsPage,
  '/tools': toolsPage,
  '/cases': casesPage,
};

function addressesIn(view: unknown): string[] {
  return linksIn(view).flatMap((href) => {
    const { pathname, search, searchParams } = new URL(href, 'https://guide.invalid');
    const list = search === '' ? undefined : lists[pathname]?.(Object.fromEntries(searchParams));
    return list ? list.groups.flatMap(({ entries }) => entries.map((entry) => entry.href)) : [href];
  });
}

/** What the page of each record leads to. */
const pageViews = (path: string, records: readonly { id: string }[], page: (id: string) => unknown) =>
  records.map(({ id }): [string, string[]] => [`${path}/${id}`, addressesIn(page(id))]);

const models = await Promise.all(
  modelIds.map(
    async (id): Promise<[string, string[]]> => [`/models/${id}`, addressesIn((await modelPage(id))?.groups)],
  ),
);

/** The view of every record → the addresses that it leads to. A model's view is its article, with its rows. */
const views: Views = new Map([
  ...pageViews('/practices', practices, practiceEntry),
  ...pageViews('/tools', tools, toolEntry),
  ...pageViews('/metrics', metrics, metricEntry),
  ...pageViews('/cases', cases, caseEntry),
  ...pageViews('/sources', sources, sourceEntry),
  ...pageViews('/compare/rows', dimensions, rowPage),
  ...glossaryPage({}).groups.flatMap(({ entries }) =>
    entries.map((entry): [string, string[]] => [`/glossary#${entry.id}`, addressesIn(entry)]),
  ),
  // A question's page writes these two addresses itself, of the ids that it has.
  ...questionnaireView().questions.map(({ id, dimension }): [string, string[]] => [
    `/questionnaire/${id}`,
    addressesIn([{ href: `/compare/rows/${dimension.id}` }, { href: `/practices?question=${id}` }]),
  ]),
  ...allArticles().map(({ href, references }): [string, string[]] => {
    const ofModel = models.find(([address]) => address === href)?.[1] ?? [];
    return [href, [...references().records, ...ofModel]];
  }),
]);

/** Links that need no way back. */
const oneWay: readonly { from: RegExp; to: RegExp; reason: string }[] = [
  {
    from: /^\/sources\//,
    to: /^\/(models|guides|compare)\b/,
    reason: 'an article and the comparison number their sources in a list at the end of their own page',
  },
  {
    from: /^\/models\//,
    to: /^\/questionnaire\//,
    reason:
      'a question is about a row, for all models alike; how its answers speak for one is told by the method alone',
  },
];

const missing = withoutWayBack(views);

test('every related record leads back', () => {
  const wrong = missing.filter((link) => !oneWay.some(({ from, to }) => from.test(link.from) && to.test(link.to)));
  expect(wrong.map(({ from, to }) => `${from} → ${to}, but not back`)).toEqual([]);
});

test.each(oneWay)('an exception is still needed: $reason', ({ from, to }) => {
  expect(missing.some((link) => from.test(link.from) && to.test(link.to))).toBe(true);
});

test('a single link that is taken out is found', () => {
  const row = '/compare/rows/kpis';
  const question = questionnaireView().questions.find(({ dimension }) => dimension.id === 'kpis')?.id;
  const to = `/questionnaire/${question}`;
  const without = views.get(row)?.filter((address) => address !== to) ?? [];
  const found = withoutWayBack(new Map([...views, [row, without]]));
  expect(found.filter((link) => !missing.some(({ from, to: back }) => from === link.from && back === link.to))).toEqual(
    [{ from: to, to: row }],
  );
});

describe('the law is about something', () => {
  const pairs = new Set(
    [...views].flatMap(([from, addresses]) =>
      addresses.filter((to) => views.has(to)).map((to) => `${kindOf(from)} ${kindOf(to)}`),
    ),
  );

  test.each([
    ['question', 'row'],
    ['question', 'practice'],
    ['row', 'practice'],
    ['row', 'article'],
    ['practice', 'practice'],
    ['practice', 'metric'],
    ['practice', 'article'],
    ['practice', 'term'],
    ['metric', 'article'],
    ['metric', 'term'],
    ['tool', 'article'],
    ['term', 'term'],
    ['term', 'article'],
    ['source', 'practice'],
    ['source', 'metric'],
    ['source', 'tool'],
    ['source', 'term'],
    ['source', 'case'],
    ['case', 'article'],
  ])('a %s and a %s are linked somewhere, in both directions', (one, other) => {
    expect([pairs.has(`${one} ${other}`), pairs.has(`${other} ${one}`)]).toEqual([true, true]);
  });

  test('every record has a view', () => {
    const addresses = [
      ...dimensions.map(({ id }) => `/compare/rows/${id}`),
      ...practices.map(({ id }) => `/practices/${id}`),
      ...metrics.map(({ id }) => `/metrics/${id}`),
      ...tools.map(({ id }) => `/tools/${id}`),
      ...cases.map(({ id }) => `/cases/${id}`),
      ...glossary.map(({ id }) => `/glossary#${id}`),
    ];
    expect(addresses.filter((address) => !views.has(address))).toEqual([]);
  });
});

function kindOf(address: string): string {
  const [, page = '', below] = new URL(address, 'https://guide.invalid').pathname.split('/');
  if (page === 'compare') return below === 'rows' ? 'row' : 'article';
  return (
    { questionnaire: 'question', glossary: 'term', models: 'article', guides: 'article' }[page] ?? page.slice(0, -1)
  );
}
