import { type NextRequest, NextResponse } from 'next/server';
import { problemResponse } from '@/lib/api/problem';
import { pageStatus } from '@/lib/guide/pages/page-status';

/**
 * Sets the status that a page can't set itself. A page can only choose it by `notFound()`, whose content needs a script to
 * appear and cannot say what is wrong; so the page itself says it, and the status 404 comes from here.
 * An address whose percent-encoding is broken is answered here: further in, it would end as an internal error.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (!isWellEncoded(pathname)) return malformed(pathname);
  const status = pageStatus(pathname);
  return status === 200 ? NextResponse.next() : NextResponse.rewrite(request.nextUrl, { status });
}

function malformed(pathname: string): Response {
  const detail = 'The address is malformed: its percent-encoding is broken.';
  return pathname.startsWith('/api/')
    ? problemResponse({ status: 400, detail })
    : new Response(detail, { status: 400 });
}

function isWellEncoded(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

export const config = { matcher: '/((?!_next/).*)' };
