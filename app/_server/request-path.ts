import type { IncomingMessage } from 'node:http';
import { unplaced } from '@/lib/address/base-path';

/**
 * The path in the guide that a request asks for, as it is written there; one that lies outside the guide as a whole. Undefined where
 * there is none, or its percent-encoding is broken.
 */
export function pathOf({ url = '/' }: IncomingMessage): string | undefined {
  const path = url.split(/[?#]/, 1)[0] ?? '/';
  if (!path.startsWith('/')) return undefined;
  try {
    decodeURIComponent(path);
    return unplaced(path) ?? path;
  } catch {
    return undefined;
  }
}

/** An address without the percent signs that a program has glued to the end of its path: they encode nothing, and nothing in Next reads a path with them. */
export const withoutGluedPercent = (url: string): string => url.replace(/^([^?#]*[\w-])%+(?=[?#]|$)/, '$1');

/** What a request asks for besides its path. */
export function queryOf({ url = '/' }: IncomingMessage): URLSearchParams {
  return new URLSearchParams(url.split('#', 1)[0]?.split('?').slice(1).join('?'));
}
