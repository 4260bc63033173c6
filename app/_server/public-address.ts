import type { IncomingMessage } from 'node:http';
import type { Settings } from './settings';

/** Where a client has reached the guide. */

type Addressing = Pick<Settings, 'SITE_URL' | 'TRUSTED_PROXY' | 'PORT'>;

/**
 * The guide's own address, without a slash at its end: `SITE_URL`, or what the request says. Forwarded headers are believed from a
 * trusted proxy alone, because anybody can send them.
 */
export function publicAddress({ headers, socket }: IncomingMessage, settings: Addressing): string {
  if (settings.SITE_URL) return settings.SITE_URL;
  const isTrusted = settings.TRUSTED_PROXY(socket.remoteAddress ?? '', 0);
  const protocol = isTrusted && lastOf(headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
  const host = ((isTrusted && lastOf(headers['x-forwarded-host'])) || headers.host || '').toLowerCase();
  return originOf(protocol, host) ?? `http://localhost:${settings.PORT}`;
}

/** Each proxy on the way adds its own at the end, and the one that is trusted is the last. */
const lastOf = (header: string | readonly string[] | undefined) =>
  String(header ?? '')
    .split(',')
    .at(-1)
    ?.trim();

/** A host is anything that a client sends: undefined for what is more, or less, than a host. */
function originOf(protocol: string, host: string): string | undefined {
  const origin = `${protocol}://${host}`;
  if (!URL.canParse(origin)) return undefined;
  const url = new URL(origin);
  // The port that the protocol has anyway is left out.
  const usual = protocol === 'https' ? ':443' : ':80';
  return url.host === host || url.host + usual === host ? url.origin : undefined;
}
