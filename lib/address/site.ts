/** The public address of the guide: that of `SITE_URL`, if the operator has set it. */

/** For what is made when the guide is built, and so can't see a request. */
export function builtSite(): string {
  return process.env.SITE_URL ?? 'http://localhost:3000';
}

/** For what is made for a request, of which only the headers are known: without `SITE_URL`, the address that was asked for. */
export function requestedSite(headers: Pick<Headers, 'get'>): string {
  const host = headers.get('x-forwarded-host') ?? headers.get('host');
  if (process.env.SITE_URL !== undefined || host === null) return builtSite();
  return `${headers.get('x-forwarded-proto') ?? 'http'}://${host}`;
}
