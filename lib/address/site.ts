/** The public address of the guide itself, for links that are read elsewhere: `https://guide.example`. */

/** For what is made when the guide is built, and so can't see a request: `SITE_URL`, or the address of a guide on one's own machine. */
export function builtSite(): string {
  return process.env.SITE_URL ?? 'http://localhost:3000';
}

/**
 * For what is made for a request: `SITE_URL` where the operator has set it, else the host that the request names. Forwarding headers
 * aren't believed, because anybody can send them: behind a proxy that ends TLS, `SITE_URL` has to be set.
 */
export function requestedSite(headers: Pick<Headers, 'get'>): string {
  if (process.env.SITE_URL !== undefined) return builtSite();
  const host = headers.get('host')?.toLowerCase() ?? '';
  const origin = `http://${host}`;
  // A host is anything that a client sends: only what is a host and nothing else is used.
  return URL.canParse(origin) && new URL(origin).host === host ? origin : builtSite();
}
