import { type NextRequest, NextResponse } from 'next/server';
import { resultStatus } from '@/lib/guide/result';

/**
 * Gives the page of an unreadable result link the status 404. A page can only choose its status by `notFound()`, whose
 * content needs a script to appear and cannot say what is wrong with the link; the page itself does.
 */
export function proxy(request: NextRequest) {
  const status = resultStatus(request.nextUrl.pathname.split('/').at(-1) ?? '');
  return status === 200 ? NextResponse.next() : NextResponse.rewrite(request.nextUrl, { status });
}

export const config = { matcher: '/r/:code' };
