/** The address of the site as the client knows it: what the operator has set, or the one that was asked for. */
export function siteOf(request: Request): string {
  return process.env.SITE_URL ?? new URL(request.url).origin;
}
