import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { format, stripVTControlCharacters } from 'node:util';
import { type Logger, pino } from 'pino';
import type { Settings } from './settings';

/** The log: one line of JSON for each thing that happened. It never names an answer, a code, a query or the address of a person. */

export function createLog(level: Settings['LOG_LEVEL']): Logger {
  return pino({
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  });
}

/** Makes what Next writes on the console lines of the log, too. Its errors come with the reference that the page shows. */
export function logConsole(log: Logger): void {
  const to =
    (level: 'error' | 'warn' | 'debug') =>
    (...args: unknown[]) =>
      log[level](stripVTControlCharacters(format(...args)));
  Object.assign(console, { error: to('error'), warn: to('warn'), info: to('debug'), log: to('debug') });
}

/** Writes a line when the response is finished, or the client has gone. */
export function logRequest(log: Logger, routeOf: (path: string) => string) {
  return (request: IncomingMessage, response: ServerResponse, path: string): void => {
    const start = performance.now();
    response.once('close', () => {
      log.info({
        method: request.method,
        route: routeOf(path),
        status: response.statusCode,
        ms: Math.round(performance.now() - start),
        ...(response.writableFinished ? {} : { gone: true }),
      });
    });
  };
}

interface Route {
  page: string;
  regex: string;
}

/** Names the route of a path as the code does: `/r/[code]`. A path that is no route's isn't written down: it can hold anything. */
export function routeNames(): (path: string) => string {
  const { staticRoutes, dynamicRoutes }: Record<'staticRoutes' | 'dynamicRoutes', Route[]> = JSON.parse(
    readFileSync(join('.next', 'routes-manifest.json'), 'utf8'),
  );
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({ page, pattern: new RegExp(regex) }));
  return (path) =>
    path.startsWith('/_next/static/')
      ? '/_next/static'
      : (routes.find(({ pattern }) => pattern.test(path))?.page ?? 'none');
}
