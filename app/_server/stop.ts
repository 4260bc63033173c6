import type { Server } from 'node:http';
import { Server as NetServer, type Socket } from 'node:net';
import { setTimeout as pause, setImmediate as turn } from 'node:timers/promises';
import type { Logger } from 'pino';

/**
 * On SIGTERM or SIGINT the server finishes what is in flight, takes no more connections, and ends the process with 0; with 1 when
 * `seconds` were not enough.
 * @param endStreams ends the answers that would not end by themselves
 */
export function stopOnSignal(server: Server, log: Logger, seconds: number, endStreams: () => void): void {
  let isStopping = false;
  let taken = 0;
  const idle = new Set<Socket>();
  server.on('connection', (socket) => {
    taken += 1;
    idle.add(socket);
    socket.once('close', () => idle.delete(socket));
  });
  server.prependListener('request', ({ socket }, response) => {
    idle.delete(socket);
    if (isStopping) response.setHeader('connection', 'close');
    response.once('close', () => {
      if (isStopping) socket.end();
      else if (!socket.destroyed) idle.add(socket);
    });
  });

  const stop = async (signal: string) => {
    if (isStopping) return;
    isStopping = true;
    log.info({ signal }, 'Stopping');
    endStreams();
    setTimeout(() => {
      log.error(`Requests were still in flight after ${seconds} seconds`);
      process.exit(1);
    }, seconds * 1000).unref();
    await nothingWaits();
    // Not the server's own `close`: it destroys connections whose answer is written and not yet sent.
    NetServer.prototype.close.call(server, () => process.exit(0));
    for (const socket of idle) socket.end();
  };
  /** Resolves when no connection waits to be taken or read, or half of the time is over: the event loop may take one at each turn. */
  const nothingWaits = async () => {
    const end = Date.now() + (seconds * 1000) / 2;
    for (let before = -1; before !== taken && Date.now() < end; ) {
      before = taken;
      await pause(100);
      // Where turns are long, the pause is over before the next connection could be taken or what it sent be read.
      for (let turns = 0; turns < 10; turns += 1) await turn();
    }
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
}
