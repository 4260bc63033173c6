import { describe, expect, test } from 'vitest';
import { cases, glossary, metricById, metrics, practices, sources, tools } from '@/lib/dataset';
import { casesPage } from '@/lib/guide/catalogue/cases-page';
import type { ListedEntry } from '@/lib/guide/catalogue/entry-parts';
import { glossaryPage } from '@/lib/guide/catalogue/glossary-page';
import { metricsPage } from '@/lib/guide/catalogue/metrics-page';
import { practicesPage } from '@/lib/guide/catalogue/practices-page';
import { sourceEntry } from '@/lib/guide/catalogue/source-entry';
import { sourcesPage } from '@/lib/guide/catalogue/sources-page';
import { toolsPage } from '@/lib/guide/catalogue/tools-page';

const idsIn = (page: { groups: readonly { entries: readonly { id: string }[] }[] }) =>
  page.groups.flatMap(({ entries }) => entries.map(({ id }) => id));
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('without a choice', () => {
  test('each catalogue shows every record once', () => {
    expect(idsIn(practicesPage({}))).toEqual(idsOf(practices));
    expect(idsIn(toolsPage({}))).toEqual(idsOf(tools));
    expect(idsIn(metricsPage({}))).toEqual(idsOf(metrics));
    expect(idsIn(casesPage({}))).toEqual(idsOf(cases));
    expect(idsIn(glossaryPage({}))).toEqual(idsOf(glossary));
    expect(idsIn(sourcesPage({})).sort()).toEqual(idsOf(sources).sort());
  });

  test('no entry has the id of another part of a page', () => {
    const taken = /^(content|evidence-marks|group-.*|.*-heading)$/;
    expect(
      idsOf([...practices, ...tools, ...metrics, ...cases, ...glossary, ...sources]).filter((id) => taken.test(id)),
    ).toEqual([]);
  });
});

describe('a list', () => {
  const all = [practicesPage({}), toolsPage({}), metricsPage({}), casesPage({}), sourcesPage({})].flatMap(
    ({ groups }) => groups.flatMap(({ entries }): readonly ListedEntry[] => entries),
  );
  const listed = (href: string) => all.find((entry) => entry.href === href);

  test('leads from each entry to its page', () => {
    const records = [
      ...practices.map(({ id }) => `/practices/${id}`),
      ...tools.map(({ id }) => `/tools/${id}`),
      ...metrics.map(({ id }) => `/metrics/${id}`),
      ...cases.map(({ id }) => `/cases/${id}`),
      ...sources.map(({ id }) => `/sources/${id}`),
    ];
    expect(all.map(({ href }) => href).sort()).toEqual(records.sort());
  });

  test('has a line for an entry: what one chooses by, what it warns of, and nothing else of what stands on its page', () => {
    expect(listed('/practices/first-objective')).toMatchObject({
      about: 'Production reliability · effort: days',
      warning: null,
    });
    expect(listed('/tools/opsgenie')).toMatchObject({
      about: expect.stringMatching(/ · licence: commercial$/),
      warning: 'It is closing',
    });
    const [defined = ''] = listed('/metrics/mttr')?.about.split(' …') ?? [];
    expect(metricById('mttr')?.definition.startsWith(defined)).toBe(true);
    // 100 characters with the name, or 40 beside a long one and what follows them: at most three models, or that it is none.
    for (const { name, about } of all) expect(about.length, name).toBeLessThanOrEqual(Math.max(103 - name.length, 84));
    const sent = JSON.stringify(all);
    for (const { firstStep } of practices) expect(sent).not.toContain(firstStep);
    for (const { situation } of cases) expect(sent).not.toContain(situation);
    for (const { misuse } of metrics) expect(sent).not.toContain(misuse);
    for (const { status } of tools) expect(sent).not.toContain(status);
  });

  test('says of a source in how many places it is cited', () => {
    const dora = sourceEntry('dora-metrics')?.citedBy.flatMap(({ places }) => places).length ?? 0;
    expect(dora).toBeGreaterThan(1);
    expect(listed('/sources/dora-metrics')?.about).toMatch(new RegExp(` · cited in ${dora} places$`));
  });
});

describe('cases', () => {
  test('stand under the kind of their account, and are filtered by it, by the model that they support and by words', () => {
    expect(casesPage({}).groups.map(({ id }) => id)).toEqual(['own-account', 'talk', 'thread', 'vendor-story']);
    expect(idsIn(casesPage({ model: 'netops' }))).toEqual(['campus-network', 'research-network']);
    expect(idsIn(casesPage({ account: 'vendor-story', model: 'sre' }))).toEqual(['cluster-slow-pages']);
    expect(idsIn(casesPage({ q: 'utility water' }))).toEqual([]);
    expect(idsIn(casesPage({ q: 'water' }))).toEqual(['rural-water-company']);
  });

  test('say in the list whose they are, and which model they support, if any', () => {
    const entries = casesPage({}).groups.flatMap((group) => group.entries);
    const found = (id: string) => entries.find((entry) => entry.id === id);
    expect(found('factory-machines')).toMatchObject({
      about: 'A manufacturer with a new IT manager · Supports TechOps or SysOps',
    });
    expect(found('rural-water-company')?.about).toMatch(/ · No model: nothing here called for one$/);
  });
});

describe('practices', () => {
  test('are filtered by model, work area, effort and the question that calls for them', () => {
    const found = idsIn(
      practicesPage({ model: 'netops', area: 'network', effort: 'days', question: 'network-change' }),
    );
    const expected = practices.filter(
      ({ model, area, effort, calledBy }) =>
        model === 'netops' && area === 'network' && effort === 'days' && 'network-change' in calledBy,
    );
    expect(found).toEqual(idsOf(expected));
  });
});

describe('metrics', () => {
  test('are found by their other names', () => {
    expect(idsIn(metricsPage({ q: 'mean time to resolve' }))).toEqual(['mttr']);
    expect(idsIn(metricsPage({ q: 'mttr' }))).toContain('failed-deployment-recovery-time');
  });
});

describe('tools', () => {
  test('with a warning can be singled out', () => {
    expect(idsIn(toolsPage({ warnings: 'yes' }))).toEqual(idsOf(tools.filter(({ warning }) => warning !== null)));
  });
});

describe('sources', () => {
  test('are filtered by status, and sorted by it from the best to the weakest', () => {
    expect(sourcesPage({}).groups.map(({ id }) => id)).toEqual(['verified', 'secondary', 'general', 'weak']);
    expect(idsIn(sourcesPage({ status: 'weak' }))).toEqual(idsOf(sources.filter(({ status }) => status === 'weak')));
  });
});
