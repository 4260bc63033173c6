import { beforeEach, describe, expect, test, vi } from 'vitest';

describe('lib/dataset', () => {
  beforeEach(() => {
    vi.resetModules();
    vi.doUnmock('@/lib/dataset/models/sre');
  });

  test('finds records by id', async () => {
    const { dimensionById, modelById, sourceById } = await import('@/lib/dataset');
    expect(modelById('sre')?.name).toBe('SRE');
    expect(dimensionById('kpis')?.label).toBe('KPIs');
    expect(sourceById('dora-metrics')?.status).toBe('verified');
  });

  test('gives undefined for an id that nobody has, be it a name that every object has', async () => {
    const { dimensionById, modelById, sourceById } = await import('@/lib/dataset');
    for (const id of ['', 'SRE', 'constructor', '__proto__']) {
      expect(modelById(id)).toBeUndefined();
      expect(dimensionById(id)).toBeUndefined();
      expect(sourceById(id)).toBeUndefined();
    }
  });

  test('throws on loading wrong data, with every issue in one message', async () => {
    const { sre } = await import('@/lib/dataset/models/sre');
    const faulty = structuredClone(sre);
    faulty.cells.kpis.sources = [];
    faulty.cells.scope.sources = ['no-such-source', 'dora-metrics'];
    vi.doMock('@/lib/dataset/models/sre', () => ({ sre: faulty }));
    vi.resetModules();
    await expect(import('@/lib/dataset')).rejects.toThrow(
      /^The dataset is not valid:\n {2}sre\.cells\.scope\.sources: There is no source "no-such-source" .*\n {2}sre\.cells\.kpis\.sources: No source .*$/,
    );
  });
});
