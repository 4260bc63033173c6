/**
 * Points after the rules of MDN's HTTP Observatory (github.com/mdn/mdn-http-observatory, read in November 2026), for a site that is
 * reached by https and sets no cookie: 100, less what is missing, and what is more than asked for when at least 90 are left. Its
 * points for a place on browsers' lists of https sites and for redirections are the operator's.
 */
export function observatoryPoints(
  headers: Headers,
  html: string | undefined,
): { points: number; found: Record<string, number> } {
  const found = {
    policy: policyPoints(headers.get('content-security-policy')),
    cookies: headers.has('set-cookie') ? -20 : 0,
    sharing: headers.get('access-control-allow-credentials') === 'true' ? -50 : 0,
    referrer: referrerPoints(headers.get('referrer-policy')),
    httpsOnly: httpsPoints(headers.get('strict-transport-security')),
    integrity: integrityPoints(html),
    sniffing: headers.get('x-content-type-options') === 'nosniff' ? 0 : -5,
    frames: framePoints(headers),
    resource: /^same-(origin|site)$/.test(headers.get('cross-origin-resource-policy') ?? '') ? 10 : 0,
  };
  const values = Object.values(found);
  const sum = (kept: (value: number) => boolean) => values.filter(kept).reduce((total, value) => total + value, 0);
  const base = 100 + sum((value) => value < 0);
  return { points: base >= 90 ? base + sum((value) => value > 0) : base, found };
}

function policyPoints(header: string | null): number {
  if (header === null) return -25;
  const directives = directivesOf(header);
  const sources = (name: string) => directives.get(name) ?? directives.get('default-src') ?? ['*'];
  const isUnsafe = (source: string) => /^('unsafe-inline'|data:|https?:|\*)$/.test(source);
  if ([...sources('script-src'), ...sources('object-src')].some(isUnsafe)) return -20;
  if (sources('script-src').includes("'unsafe-eval'")) return -10;
  if (sources('style-src').some(isUnsafe)) return 0;
  const isNothingByDefault = directives.get('default-src')?.join() === "'none'";
  const isOwnFormsOnly = /^'(none|self)'$/.test(directives.get('form-action')?.join() ?? '');
  return isNothingByDefault && isOwnFormsOnly ? 10 : 5;
}

const directivesOf = (header: string) =>
  new Map(
    header.split(';').map((directive): [string, string[]] => {
      const [name = '', ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );

function referrerPoints(header: string | null): number {
  if (header === null) return 0;
  return /^(no-referrer|same-origin|strict-origin|strict-origin-when-cross-origin)$/.test(header) ? 5 : -5;
}

function httpsPoints(header: string | null): number {
  const seconds = Number(/max-age=(\d+)/.exec(header ?? '')?.[1] ?? Number.NaN);
  if (Number.isNaN(seconds)) return -20;
  return seconds >= 15_768_000 ? 0 : -10;
}

/** Scripts of the site itself need none; one from elsewhere does. */
function integrityPoints(html: string | undefined): number {
  const scripts = html?.match(/<script[^>]*\ssrc="[^"]*"[^>]*>/g) ?? [];
  const foreign = scripts.filter((script) => /src="(https?:)?\/\//.test(script));
  if (foreign.some((script) => !script.includes('integrity='))) return -5;
  return scripts.length > 0 && scripts.every((script) => script.includes('integrity=')) ? 5 : 0;
}

function framePoints(headers: Headers): number {
  if (/frame-ancestors '(none|self)'/.test(headers.get('content-security-policy') ?? '')) return 5;
  return /^(DENY|SAMEORIGIN)$/.test(headers.get('x-frame-options') ?? '') ? 0 : -20;
}
