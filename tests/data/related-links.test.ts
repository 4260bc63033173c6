import { describe, expect, test } from 'vitest';
import { dimensions, glossary, metrics, modelIds, practices, tools } from '@/lib/dataset';
import { modelPage } from '@/lib/guide/article/model-page';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { glossaryPage } from '@/lib/guide/catalogue/glossary-page';
import { metricsPage } from '@/lib/guide/catalogue/metrics-page';
import { practicesPage } from '@/lib/guide/catalogue/practices-page';
import { sourcesPage } from '@/lib/guide/catalogue/sources-page';
import { toolsPage } from '@/lib/guide/catalogue/tools-page';
import { comparison } from '@/lib/guide/comparison/comparison-page';
import { questionnaireView } from '@/lib/guide/questionnaire/questionnaire-view';
import { linksIn, type Views, withoutWayBack } from './both-ways';

/** What is related is linked both ways: where one record's view leads to another's, that one leads back. */

/** Lists of a catalogue that a link can ask for, `/practices?question=…`, each as the entries that it shows. */
const lists: Readonly<Record<string, (params: Record<string, string>) => { groups: readonly Group[] }>> = {
  '/practices': practicesPage,
  '/metrics': metricsPage,
  '/tools': toolsPage,
};
interface Group {
  id: string;
  entries: readonly { id: string }[];
}

function addressesIn(view: unknown): string[] {
  return linksIn(view).flatMap((href) => {
    const { pathname, search, searchParams } = new URL(href, 'https://guide.invalid');
    const list = search === '' ? undefined : lists[pathname]?.(Object.fromEntries(searchParams));
    return list ? list.groups.flatMap(({ entries }) => entries.map(({ id }) => `${pathname}#${id}`)) : [href];
  });
}

const entryViews = (path: string, { groups }: { groups: readonly Group[] }) =>
  groups.flatMap(({ entries }) =>
    entries.map((entry): [string, string[]] => [`${path}#${entry.id}`, addressesIn(entry)]),
  );

const models = await Promise.all(
  modelIds.map(
    async (id): Promise<[string, string[]]> => [`/models/${id}`, addressesIn((await modelPage(id))?.groups)],
  ),
);

/** The view of every record → the addresses that it leads to. A model's view is its article, with its rows. */
const views: Views = new Map([
  ...entryViews('/metrics', metricsPage({})),
  ...entryViews('/tools', toolsPage({})),
  ...entryViews('/glossary', glossaryPage({})),
  ...entryViews('/sources', sourcesPage({})),
  // The heading of a group of practices links its model.
  ...practicesPage({}).groups.flatMap((group) =>
    entryViews('/practices', { groups: [group] }).map(([address, found]): [string, string[]] => [
      address,
      [...found, `/models/${group.id}`],
    ]),
  ),
  // A column of the comparison is headed by a link to its model.
  ...comparison({}).groups.flatMap(({ rows }) =>
    rows.map(({ dimension, related, cells }): [string, string[]] => [
      `/compare#${dimension.id}`,
      [...addressesIn(related), ...cells.map(({ model }) => `/models/${model}`)],
    ]),
  ),
  // A question's page writes these two addresses itself, of the ids that it has.
  ...questionnaireView().questions.map(({ id, dimension }): [string, string[]] => [
    `/questionnaire/${id}`,
    addressesIn([{ href: `/compare#${dimension.id}` }, { href: `/practices?question=${id}` }]),
  ]),
  ...allArticles().map(({ href, references }): [string, string[]] => {
    const ofModel = models.find(([address]) => address === href)?.[1] ?? [];
    return [href, [...references().records, ...ofModel]];
  }),
]);

/** Links that need no way back. */
const oneWay: readonly { from: RegExp; to: RegExp; reason: string }[] = [
  {
    from: /^\/sources#/,
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
  const row = '/compare#kpis';
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
  ])('a %s and a %s are linked somewhere, in both directions', (one, other) => {
    expect([pairs.has(`${one} ${other}`), pairs.has(`${other} ${one}`)]).toEqual([true, true]);
  });

  test('every record has a view', () => {
    const addresses = [
      ...dimensions.map(({ id }) => `/compare#${id}`),
      ...practices.map(({ id }) => `/practices#${id}`),
      ...metrics.map(({ id }) => `/metrics#${id}`),
      ...tools.map(({ id }) => `/tools#${id}`),
      ...glossary.map(({ id }) => `/glossary#${id}`),
    ];
    expect(addresses.filter((address) => !views.has(address))).toEqual([]);
  });
});

function kindOf(address: string): string {
  const page = new URL(address, 'https://guide.invalid').pathname.split('/')[1] ?? '';
  if (!address.includes('#')) return page === 'questionnaire' ? 'question' : 'article';
  return { compare: 'row', glossary: 'term' }[page] ?? page.slice(0, -1);
}
