import { addressHeader, site } from '@/lib/address/site';
import { oembedBody, readOembedQuery } from '@/lib/api/oembed';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse, preflight, readMethods } from '@/lib/api/respond';

export function GET(request: Request) {
  const query = readOembedQuery(new URL(request.url).searchParams);
  if (!query.ok) return problemResponse(query.error);
  const body = oembedBody(query.value, request.headers.get(addressHeader) ?? new URL(site()).origin, site());
  return body.ok ? jsonResponse(body.value) : problemResponse(body.error);
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
