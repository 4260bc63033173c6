import { describe, expect, test } from 'vitest';
import { glossary, metrics, practices, sources, tools } from '@/lib/dataset';
import { glossaryPage } from '@/lib/guide/catalogue/glossary-page';
import { metricsPage } from '@/lib/guide/catalogue/metrics-page';
import { practicesPage } from '@/lib/guide/catalogue/practices-page';
import { sourcesPage } from '@/lib/guide/catalogue/sources-page';
import { toolsPage } from '@/lib/guide/catalogue/tools-page';
import { currentEdition } from '@/lib/questionnaire';

const idsIn = (page: { groups: readonly { entries: readonly { id: string }[] }[] }) =>
  page.groups.flatMap(({ entries }) => entries.map(({ id }) => id));
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('without a choice', () => {
  test('each catalogue shows every record once', async () => {
    expect(idsIn(practicesPage({}))).toEqual(idsOf(practices));
    expect(idsIn(toolsPage({}))).toEqual(idsOf(tools));
    expect(idsIn(metricsPage({}))).toEqual(idsOf(metrics));
    expect(idsIn(glossaryPage({}))).toEqual(idsOf(glossary));
    expect(idsIn(await sourcesPage({})).sort()).toEqual(idsOf(sources).sort());
  });

  test('no entry has the id of another part of a page', () => {
    const taken = /^(content|evidence-marks|group-.*|.*-heading)$/;
    expect(idsOf([...practices, ...tools, ...metrics, ...glossary, ...sources]).filter((id) => taken.test(id))).toEqual(
      [],
    );
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

  test('name every answer that calls for them, with the question and its row of the comparison', () => {
    const entries = practicesPage({}).groups.flatMap((group) => group.entries);
    for (const { id, calledBy } of practices) {
      const shown = entries.find((entry) => entry.id === id)?.calledBy ?? [];
      expect(shown.map((question) => question.id).sort(), id).toEqual(Object.keys(calledBy).sort());
      for (const question of shown) {
        const asked = currentEdition.questions.find((candidate) => candidate.id === question.id);
        expect(question.options.length, id).toBe(calledBy[question.id]?.length);
        expect(question).toMatchObject({ href: `/questionnaire/${question.id}`, label: asked?.text });
        expect(question.row.href).toBe(`/compare#${asked?.dimension}`);
      }
    }
  });
});

describe('practices and metrics', () => {
  test('link each other', () => {
    const shownBy = practicesPage({}).groups.flatMap(({ entries }) =>
      entries.map(({ id, metric }) => `${metric.href} /practices#${id}`),
    );
    const shows = metricsPage({}).groups.flatMap(({ entries }) =>
      entries.flatMap(({ id, usedBy }) => usedBy.map(({ href }) => `/metrics#${id} ${href}`)),
    );
    expect(shows.sort()).toEqual(shownBy.sort());
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

  test('say their licence once', () => {
    const licences = toolsPage({}).groups.flatMap(({ entries }) => entries.map(({ licence }) => licence));
    expect(licences.filter((licence) => /^(.+): \1/i.test(licence))).toEqual([]);
    expect(licences).toContain('Open source: Apache-2.0');
  });
});

describe('sources', () => {
  test('know the article, the cells and the entries that cite them', async () => {
    const entries = (await sourcesPage({ status: 'verified' })).groups.flatMap((group) => group.entries);
    const dora = entries.find(({ id }) => id === 'dora-metrics');
    const places = dora?.citedBy.flatMap((kind) => kind.places.map(({ href }) => href));
    expect(places).toEqual(
      expect.arrayContaining(['/models/devops', '/compare#kpis', '/metrics#change-fail-rate', '/glossary#dora']),
    );
  });

  test('are filtered by status, and sorted by it from the best to the weakest', async () => {
    expect((await sourcesPage({})).groups.map(({ id }) => id)).toEqual(['verified', 'secondary', 'general', 'weak']);
    expect(idsIn(await sourcesPage({ status: 'weak' }))).toEqual(
      idsOf(sources.filter(({ status }) => status === 'weak')),
    );
  });
});
