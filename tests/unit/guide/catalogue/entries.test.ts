import { describe, expect, test } from 'vitest';
import { cases, metrics, practices, sources, tools } from '@/lib/dataset';
import { caseEntry } from '@/lib/guide/catalogue/case-entry';
import { metricEntry } from '@/lib/guide/catalogue/metric-entry';
import { practiceEntry } from '@/lib/guide/catalogue/practice-entry';
import { sourceEntry } from '@/lib/guide/catalogue/source-entry';
import { toolEntry } from '@/lib/guide/catalogue/tool-entry';
import { resultPage } from '@/lib/guide/result/result-page';
import { currentEdition } from '@/lib/questionnaire';

const kinds = [
  { kind: 'practice', path: '/practices', records: practices, entry: practiceEntry },
  { kind: 'tool', path: '/tools', records: tools, entry: toolEntry },
  { kind: 'metric', path: '/metrics', records: metrics, entry: metricEntry },
  { kind: 'case', path: '/cases', records: cases, entry: caseEntry },
  { kind: 'source', path: '/sources', records: sources, entry: sourceEntry },
];

describe.each(kinds)('the page of a $kind', ({ path, records, entry }) => {
  test('is there for every record, at its own address', () => {
    expect(records.map(({ id }) => entry(id)?.href)).toEqual(records.map(({ id }) => `${path}/${id}`));
  });

  test.each(['', 'no-such-id', 'constructor', '__proto__'])('is not there for “%s”', (id) => {
    expect(entry(id)).toBeUndefined();
  });
});

describe('a practice', () => {
  test('names every answer of the current edition that calls for it, with the question and its row of the comparison', () => {
    for (const { id, calledBy } of practices) {
      const shown = practiceEntry(id)?.calledBy ?? [];
      const inEdition = currentEdition.questions.filter(({ id: question, options }) =>
        options.some((option) => calledBy[question]?.includes(option.id)),
      );
      expect(
        shown.map((question) => question.id),
        id,
      ).toEqual(inEdition.map((question) => question.id));
      expect(shown.length, id).toBeGreaterThan(0);
      for (const question of shown) {
        const asked = currentEdition.questions.find((candidate) => candidate.id === question.id);
        const calling = asked?.options.filter((option) => calledBy[question.id]?.includes(option.id)) ?? [];
        expect(question.options, id).toEqual(calling.map(({ label }) => label));
        expect(question).toMatchObject({ href: `/questionnaire/${question.id}`, label: asked?.text });
        expect(question.row.href).toBe(`/compare/rows/${asked?.dimension}`);
      }
    }
  });

  test('names its model', () => {
    expect(practiceEntry('first-objective')?.models.map(({ href }) => href)).toEqual(['/models/sre']);
  });

  test('and its metric link each other', () => {
    const shownBy = practices.map(({ id }) => `${practiceEntry(id)?.metric.href} /practices/${id}`);
    const shows = metrics.flatMap(({ id }) =>
      (metricEntry(id)?.usedBy ?? []).map(({ href }) => `/metrics/${id} ${href}`),
    );
    expect(shows.sort()).toEqual(shownBy.sort());
  });
});

describe('a case', () => {
  test('shows the options that its account speaks for, and leads to the result of its answers', () => {
    const { answers } = caseEntry('campus-network') ?? {};
    // Of 30 questions the notes speak to eight; the others are left open.
    expect(answers).toMatchObject({ edition: currentEdition.id, all: currentEdition.questions.length });
    expect(answers?.given.map(({ id }) => id)).toEqual([
      'software-origin',
      'routine-work',
      'hosting',
      'network-estate',
      'network-change',
      'breadth',
      'staff',
      'readiness',
    ]);
    const shown = resultPage(answers?.result.replace('/r/', '') ?? '');
    expect(shown.kind === 'result' && shown.result.answered).toMatchObject({ options: 8, notApplicable: 0 });
  });

  test('names the models that its account supports, and none where there is none', () => {
    expect(caseEntry('factory-machines')?.models.map(({ id }) => id)).toEqual(['sysops', 'techops']);
    expect(caseEntry('rural-water-company')?.models).toEqual([]);
  });
});

test('the metrics that are taken for MTTR, and no others, are told apart', () => {
  const told = metrics.filter(({ id }) => metricEntry(id)?.isMttrReading).map(({ id }) => id);
  expect(told.sort()).toEqual(['failed-deployment-recovery-time', 'mttm', 'mttr', 'network-mttr']);
});

test('a tool says its licence once, and its category', () => {
  const licences = tools.map(({ id }) => toolEntry(id)?.licence ?? '');
  expect(licences.filter((licence) => /^(.+): \1/i.test(licence))).toEqual([]);
  expect(licences).toContain('Open source: Apache-2.0');
  expect(toolEntry('opsgenie')?.category).toBe('Incidents and service desk');
});

test('a source knows the article, the rows and the entries that cite it', () => {
  const places = sourceEntry('dora-metrics')?.citedBy.flatMap((kind) => kind.places.map(({ href }) => href));
  expect(places).toEqual(
    expect.arrayContaining(['/models/devops', '/compare/rows/kpis', '/metrics/change-fail-rate', '/glossary#dora']),
  );
});

test('a source says how far it could be read, and what follows from that', () => {
  const weak = sources.find(({ status }) => status === 'weak')?.id ?? '';
  expect(sourceEntry(weak)?.status).toMatch(
    /^Weak\. A weak source: .* A statement that rests only on weak sources is never/,
  );
});
