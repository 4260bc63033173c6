import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse } from '@/lib/api/respond';
import { readResultCode, resultBody } from '@/lib/api/score';
import { siteOf } from '@/lib/api/site';

export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const scored = readResultCode((await params).code);
  return scored.ok ? jsonResponse(resultBody(scored.value, siteOf(request))) : problemResponse(scored.error);
}

const other = notAllowed('GET, HEAD');

export { other as DELETE, other as PATCH, other as POST, other as PUT };
