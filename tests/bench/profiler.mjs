// Loaded into the server by `profile.mjs`: measures what the process does between two messages, and answers the second one.

import { Session } from 'node:inspector/promises';

const session = new Session();
session.connect();
await session.post('Profiler.enable');

/** @type {NodeJS.CpuUsage | undefined} */
let before;

process.on('message', async (message) => {
  if (message === 'start') {
    await session.post('Profiler.start');
    before = process.cpuUsage();
    process.send?.('started');
  } else if (message === 'stop') {
    const { user, system } = process.cpuUsage(before);
    const { profile } = await session.post('Profiler.stop');
    process.send?.({ milliseconds: (user + system) / 1000, profile });
  }
});
