import { afterEach, describe, expect, test, vi } from 'vitest';
import { oncePerProcess, oncePerRecord } from '@/lib/shared/once';

afterEach(() => vi.unstubAllEnvs());

describe('what depends on data alone', () => {
  test('is computed at the first call and kept, also where it is undefined', () => {
    const compute = vi.fn(() => undefined);
    const get = oncePerProcess(compute);
    expect(compute).not.toHaveBeenCalled();
    get();
    get();
    expect(compute).toHaveBeenCalledTimes(1);
  });

  test('is computed once a record', () => {
    const derive = vi.fn(({ id }: { id: string }) => ({ name: id }));
    const view = oncePerRecord(derive);
    expect(view({ id: 'a' })).toBe(view({ id: 'a' }));
    expect(view({ id: 'b' })).toEqual({ name: 'b' });
    expect(derive).toHaveBeenCalledTimes(2);
  });

  test('is computed anew at every call in development, where the data change', () => {
    vi.stubEnv('NODE_ENV', 'development');
    const compute = vi.fn(() => 1);
    const get = oncePerProcess(compute);
    get();
    get();
    expect(compute).toHaveBeenCalledTimes(2);
  });
});
