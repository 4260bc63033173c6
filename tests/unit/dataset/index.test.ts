import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

/** Loads the dataset anew with other records in the place of one module's. */
async function loadWith(path: string, records: Record<string, unknown>) {
  vi.doMock(path, () => records);
  vi.resetModules();
  try {
    return await import('@/lib/dataset');
  } finally {
    vi.doUnmock(path);
  }
}

/** The records with the first one changed. */
function withFault<Entity extends object>(records: readonly Entity[], fault: Partial<Entity>): Entity[] {
  return records.map((record, index) => (index === 0 ? { ...record, ...fault } : record));
}

describe('lib/dataset', () => {
  beforeEach(() => {
    vi.resetModules();
  });
  // What failed to load would fail again in the next file.
  afterAll(() => {
    vi.resetModules();
  });

  test('throws on loading wrong data, with every issue in one message', async () => {
    const { sre } = await import('@/lib/dataset/models/sre');
    const faulty = structuredClone(sre);
    faulty.cells.kpis.sources = [];
    faulty.cells.scope.sources = ['no-such-source', 'dora-metrics'];
    await expect(loadWith('@/lib/dataset/models/sre', { sre: faulty })).rejects.toThrow(
      /^The dataset is not valid:\n {2}sre\.cells\.scope\.sources: There is no source "no-such-source" .*\n {2}sre\.cells\.kpis\.sources: No source .*$/,
    );
  });

  /** `requirePractice` and its like rest on these: every id that a record names was found when the dataset was loaded. */
  describe('does not load a record that names an id without a record:', () => {
    test.each([
      ['metric', { metric: 'no-such-metric' }, 'There is no metric "no-such-metric"'],
      ['prerequisites', { prerequisites: ['no-such-practice'] }, 'There is no practice "no-such-practice"'],
      ['sources', { sources: ['no-such-source'] }, 'There is no source "no-such-source"'],
    ])('a practice’s %s', async (_, fault, message) => {
      const { practices } = await import('@/lib/dataset/practices');
      await expect(loadWith('@/lib/dataset/practices', { practices: withFault(practices, fault) })).rejects.toThrow(
        message,
      );
    });

    test.each(['cautions', 'metrics', 'tools'])('the sources of %s', async (name) => {
      const dataset = await import('@/lib/dataset');
      const records = { cautions: dataset.cautions, metrics: dataset.metrics, tools: dataset.tools }[name] ?? [];
      await expect(
        loadWith(`@/lib/dataset/${name}`, {
          [name]: withFault<{ sources: string[] }>(records, { sources: ['no-such-source'] }),
        }),
      ).rejects.toThrow('There is no source "no-such-source"');
    });

    test('the sources of a story’s step', async () => {
      const { stories } = await import('@/lib/dataset/stories');
      const faulty = structuredClone(stories[0]);
      for (const step of faulty?.lanes[0]?.steps ?? []) step.sources = ['no-such-source'];
      await expect(loadWith('@/lib/dataset/stories', { stories: [faulty, ...stories.slice(1)] })).rejects.toThrow(
        'stories.change.sysops.1.sources: There is no source "no-such-source"',
      );
    });

    test.each(['terms', 'metrics', 'practices'])('the %s that a term names to read on', async (kind) => {
      const { glossary } = await import('@/lib/dataset/glossary');
      await expect(
        loadWith('@/lib/dataset/glossary', { glossary: withFault(glossary, { seeAlso: { [kind]: ['no-such-id'] } }) }),
      ).rejects.toThrow(`There is no "no-such-id" among the ${kind}`);
    });

    test.each([{ models: ['no-such-model'] }, { pages: ['/no-such-page'] }])(
      'a model or page that a term names to read on',
      async (seeAlso) => {
        const { glossary } = await import('@/lib/dataset/glossary');
        const [first, ...others] = glossary;
        await expect(
          loadWith('@/lib/dataset/glossary', { glossary: [{ ...first, seeAlso }, ...others] }),
        ).rejects.toThrow('The dataset is not valid');
      },
    );
  });
});
