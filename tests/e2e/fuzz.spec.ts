import { ready, start } from '../browser/own-server.mjs';
import { ownPort } from '../browser/ports';
import { expect, test } from '../browser/test';
import { fuzz } from '../load/fuzz.mjs';
import { fuzzRooms } from '../load/fuzz-rooms.mjs';

/** Requests that nobody should send: a few of those that `tests/load/fuzz.mjs` sends in great number. */

test('3,000 requests made at random: no failure, no markup that came back, each error in its form; and as many to rooms', async () => {
  test.slow();
  const server = start({ PORT: String(Number(ownPort) + 1) });
  try {
    await ready(server);
    const { sent, faults } = await fuzz(server.origin, 3000, 7);
    expect(faults).toEqual([]);
    expect(sent).toBe(3000);
    const rooms = await fuzzRooms(server.origin, 3000, 7);
    expect(rooms.faults).toEqual([]);
    expect(rooms.sent).toBe(3000);
    expect(server.output()).not.toContain('"level":"error"');
  } finally {
    server.process.kill();
  }
});
