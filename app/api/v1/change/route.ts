import { site } from '@/lib/address/site';
import { changeBody, readChangeQuery } from '@/lib/api/change';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse, preflight, readMethods } from '@/lib/api/respond';

export function GET(request: Request) {
  const compared = readChangeQuery(new URL(request.url).searchParams);
  return compared.ok ? jsonResponse(changeBody(compared.value, site())) : problemResponse(compared.error);
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
