import type { IncomingMessage } from 'node:http';
import { placed, unplaced } from '@/lib/address/base-path';
import { addressMeant, type KnownPaths } from '@/lib/address/meant';

/**
 * Where a request for a differently written or damaged address is led: path and query, as browsers ask for them; undefined for one that
 * is as it should be, or that nobody understands.
 */
export function movedTo(known: KnownPaths, { method, url = '' }: IncomingMessage): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  const [asked = '', ...query] = encoded(url.split('#', 1)[0] ?? '').split('?');
  const path = unplaced(asked);
  const meant = path === undefined ? undefined : addressMeant(known, path, query.join('?'));
  return meant === undefined ? undefined : placed(meant);
}

/** Node gives every byte of an address as a character; a client that doesn't percent-encode means UTF-8. */
const encoded = (url: string) =>
  url.replace(/[^\p{ASCII}]+/gu, (bytes) => encodeURIComponent(Buffer.from(bytes, 'latin1').toString()));
