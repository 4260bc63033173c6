import { problemResponse } from '@/lib/api/problem';

/** The answer to a request whose address can't be decoded. Further in, it would end as an internal error. */
export function malformed(url: string): Response {
  const detail = 'The address is malformed: its percent-encoding is broken.';
  return url.startsWith('/api/') ? problemResponse({ status: 400, detail }) : new Response(detail, { status: 400 });
}
