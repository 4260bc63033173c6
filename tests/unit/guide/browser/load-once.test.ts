import { expect, test, vi } from 'vitest';
import { loadOnce } from '@/lib/guide/browser/load-once';

test('loads at the first call, and shares what was loaded', async () => {
  const load = vi.fn(async () => ({ words: 1 }));
  const get = loadOnce(load);
  expect(load).not.toHaveBeenCalled();
  const [one, two] = await Promise.all([get(), get()]);
  expect(two).toBe(one);
  expect(load).toHaveBeenCalledTimes(1);
});

test('after a failure the next call tries again', async () => {
  const load = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValueOnce('there');
  const get = loadOnce(load);
  await expect(get()).rejects.toThrow('offline');
  expect(await get()).toBe('there');
});
