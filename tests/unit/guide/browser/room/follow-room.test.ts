import { getEventListeners } from 'node:events';
import { describe, expect, test, vi } from 'vitest';
import { later } from '@/lib/guide/browser/room/follow-room';
import { id, quiet, seconds, until, withRoom } from './opened-room';

/** The way of a room’s changes to a browser, whatever the line does. */

const { server, browser, entries } = withRoom();

describe('the line', () => {
  test('that has a silent stream is asked every few seconds, and live as soon as the stream speaks', async () => {
    const ann = await browser();
    expect(ann.room.view()).toMatchObject({ status: 'opening', room: undefined });
    await seconds(4);
    await until(() => ann.room.view().line === 'fetching');
    expect(ann.room.view().status).toBe('open');
    const before = server().asked.length;
    await seconds(9);
    expect(server().asked.slice(before)).toEqual(Array(3).fill('GET '));
    await quiet();
    ann.stream()?.send(server().read(id));
    await until(() => ann.room.view().line === 'live');
    const asked = server().asked.length;
    await seconds(57);
    expect(server().asked).toHaveLength(asked);
    // It may have died without a word.
    await seconds(9);
    expect(server().asked.slice(asked)).toEqual(['GET ']);
  });

  test('whose stream is refused, while all else is answered, is asked every few seconds all the same', async () => {
    const ann = await browser();
    for (let second = 0; second < 60; second += 1) {
      for (const stream of server().streams) stream.fail('refused');
      await seconds(1);
      await quiet();
    }
    expect(ann.room.view()).toMatchObject({ status: 'open', line: 'fetching' });
    const [ben, before] = [await browser(), server().asked.length];
    await ben.live();
    await ben.room.enter({ label: 'Ben', code: '' });
    await until(() => entries().length === 1);
    await seconds(4);
    await until(() => ann.labels()[0] === 'Ben');
    expect(server().asked.length).toBeGreaterThan(before);
    // 2 s, 3.2 s, 5.1 s… and not more often.
    expect(server().asked.filter((each) => each.startsWith('STREAM')).length).toBeLessThan(9);
  });

  test('that breaks is fetched over until the stream is back, from the change that is known', async () => {
    const ann = await browser();
    await ann.live();
    server().state.line = 'offline';
    ann.stream()?.fail('broken');
    await until(() => ann.room.view().line === 'offline');
    const ben = await browser();
    server().state.line = 'whole';
    await ben.live();
    await ben.room.enter({ label: 'Ben', code: '' });
    await until(() => entries().length === 1);
    await seconds(4);
    await until(() => ann.labels()[0] === 'Ben');
    expect(ann.room.view().line).toBe('fetching');
    ann.stream()?.send(server().read(id, 2));
    await until(() => ann.room.view().line === 'live');
    expect(ann.labels()).toEqual(['Ben']);
  });

  test('says nothing that is no room: what a proxy answers opens nothing and ends nothing', async () => {
    const ann = await browser();
    for (const said of ['', '<html>', '{}', 'null', '{"change":1}']) ann.stream()?.send(said);
    await quiet();
    expect(ann.room.view()).toMatchObject({ status: 'opening', room: undefined });
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 200 }));
    await seconds(4);
    await until(() => ann.room.view().line === 'offline');
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 404 }));
    await seconds(4);
    await quiet();
    expect(ann.room.view().status).toBe('opening');
    vi.stubGlobal('fetch', server().fetch);
    await seconds(4);
    await until(() => ann.room.view().status === 'open');
  });
});

test('a pause that is over leaves nothing behind', () => {
  const end = new AbortController();
  const work = vi.fn();
  later(work, 1000, end.signal);
  vi.advanceTimersByTime(1000);
  expect(work).toHaveBeenCalledOnce();
  expect(getEventListeners(end.signal, 'abort')).toEqual([]);
  end.abort();
  later(work, 1000, end.signal);
  expect(vi.getTimerCount()).toBe(0);
});
