import { site } from '@/lib/address/site';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { preflight, readMethods } from '@/lib/api/respond';
import { decisionRecordResponse, readDecisionRecordQuery } from '@/lib/api/result-files';
import { readResultCode } from '@/lib/api/score';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const query = readDecisionRecordQuery(new URL(request.url).searchParams);
  if (!query.ok) return problemResponse(query.error);
  const scored = readResultCode((await params).code);
  return scored.ok ? decisionRecordResponse(scored.value, query.value, site()) : problemResponse(scored.error);
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
