import { site } from '@/lib/address/site';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse, preflight, readMethods } from '@/lib/api/respond';
import { resultBody } from '@/lib/api/result-body';
import { readResultCode } from '@/lib/api/score';

export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }) {
  const scored = readResultCode((await params).code);
  return scored.ok ? jsonResponse(resultBody(scored.value, site())) : problemResponse(scored.error);
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
