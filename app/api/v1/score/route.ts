import { site } from '@/lib/address/site';
import { readJson } from '@/lib/api/body';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse, preflight, scoreMethods } from '@/lib/api/respond';
import { resultBody } from '@/lib/api/result-body';
import { readScoreRequest } from '@/lib/api/score';

export async function POST(request: Request) {
  const body = await readJson(request);
  if (!body.ok) return problemResponse(body.error);
  const scored = readScoreRequest(body.value);
  return scored.ok ? jsonResponse(resultBody(scored.value, site())) : problemResponse(scored.error);
}

export const OPTIONS = preflight(scoreMethods);

const other = notAllowed(scoreMethods);

export { other as DELETE, other as GET, other as PATCH, other as PUT };
