import { type NextRequest, NextResponse } from 'next/server';
import { resultStatus } from '@/lib/guide/result';

/**
 * Sets the status that a page can't set itself. A page can only choose it by `notFound()`, whose content needs a script to
 * appear and cannot say what is wrong; so the page of an unreadable result link says it, and the status 404 comes from here.
 * An address whose percent-encoding is broken is answered here: further in, it would end as an internal error.
 */
export function proxy(request: NextRequest) {
  const { pathname } = request.nextUrl;
  if (!isWellEncoded(pathname)) return new NextResponse('The address is malformed: its percent-encoding is broken.', { status: 400 });
  if (!pathname.startsWith('/r/')) return NextResponse.next();
  const status = resultStatus(pathname.slice('/r/'.length));
  return status === 200 ? NextResponse.next() : NextResponse.rewrite(request.nextUrl, { status });
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
