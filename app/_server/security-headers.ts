import { createHash } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { isEmbedPath } from '@/lib/address/embed';

/** What browsers are told to refuse, on every answer. */

const nothingGuessed = { 'x-content-type-options': 'nosniff' };

const ofDocuments = {
  // A result's address holds answers: no other site is told it.
  'referrer-policy': 'same-origin',
  'permissions-policy': [
    ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'encrypted-media', 'fullscreen'],
    ...['geolocation', 'gyroscope', 'magnetometer', 'microphone', 'midi', 'payment', 'screen-wake-lock', 'usb'],
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
  'cross-origin-opener-policy': 'same-origin',
};

/** On all that no other site may show in a frame: for browsers that don't know `frame-ancestors`. */
const unframed = { 'x-frame-options': 'DENY' };
/** On what other sites may show: also those that are cut off from all others, which take frames that are cut off themselves only. */
const framed = { 'cross-origin-embedder-policy': 'require-corp' };

/** Two years, which is what lists of sites ask for that are reached by https alone. */
const httpsOnly = 'max-age=63072000';

/** Addresses that belong to those who have the link, and what is made for programs. */
const notForSearch = /^\/((r|what-if|api|team|embed)(\/|$)|room\/.)/;

interface Answer {
  path: string;
  /** Whether the guide's public address is https. */
  isSecure: boolean;
  /** The finished page, where the answer is one: its bytes, a character each. */
  html?: string | undefined;
}

/** Sets them on a response that has its own headers already. */
export function setSecurityHeaders(response: ServerResponse, { path, isSecure, html }: Answer): void {
  const isFramed = html !== undefined && isEmbedPath(path);
  setAll(response, nothingGuessed);
  if (isBuiltFile(response, path)) return;
  setAll(response, { ...ofDocuments, ...(isFramed ? framed : unframed) });
  const ancestors = isFramed ? '*' : "'none'";
  response.setHeader('content-security-policy', html === undefined ? filePolicy : pagePolicy(html, ancestors));
  // Pictures are shown by programs that preview a link; what other sites may read, they may load.
  const isShared =
    isFramed ||
    response.hasHeader('access-control-allow-origin') ||
    String(response.getHeader('content-type')).startsWith('image/');
  response.setHeader('cross-origin-resource-policy', isShared ? 'cross-origin' : 'same-origin');
  if (isSecure) response.setHeader('strict-transport-security', httpsOnly);
  if (notForSearch.test(path)) response.setHeader('x-robots-tag', 'noindex');
}

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/**
 * A script of the build runs in a page, which says what is refused and that the address is for https alone. It is public and the same for
 * all, so that nobody learns anything by loading it. A page loads some ten of them, and all that is said of documents took 0.6 kB of each.
 */
function isBuiltFile({ statusCode }: ServerResponse, path: string): boolean {
  return statusCode === 200 && path.startsWith('/_next/static/');
}

/** Nothing but a page loads anything. */
const filePolicy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Elements whose text a browser would run or apply. A data block, such as JSON-LD, it does not. */
const inline = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;
const isFileOrData = /\b(src=|type="application\/ld\+json")/;

const sourceOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'latin1').digest('base64')}'`;

/** In characters. Of what is longer, most stands in every page: the style sheet and the display face, which took most of a policy's time. */
const long = 8192;
const sourcesOfLong = new LRUCache<string, string>({ max: 20, memoMethod: sourceOf });

/**
 * The policy of a finished page: its own inline scripts and styles are named by their hashes, and others are none.
 * @param html its bytes, a character each
 * @param ancestors which sites may show it in a frame
 */
export function pagePolicy(html: string, ancestors: "'none'" | '*' = "'none'"): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  for (const [, kind, attributes = '', text = ''] of html.matchAll(inline)) {
    if (isFileOrData.test(attributes)) continue;
    const source = text.length < long ? sourceOf(text) : sourcesOfLong.memo(text);
    hashes[kind === 'style' ? 'style' : 'script'].add(source);
  }
  return [
    "default-src 'none'",
    ["script-src 'self'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${ancestors}`,
  ].join('; ');
}
