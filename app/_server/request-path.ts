import type { IncomingMessage } from 'node:http';

/** The path of a request, as it is written there; undefined where its percent-encoding is broken. */
export function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  try {
    decodeURIComponent(path);
    return path;
  } catch {
    return undefined;
  }
}
