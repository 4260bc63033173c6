import type { IncomingMessage } from 'node:http';

/** The path of a request, as it is written there; undefined where there is none, or its percent-encoding is broken. */
export function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  if (!path.startsWith('/')) return undefined;
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return undefined;
  }
}
