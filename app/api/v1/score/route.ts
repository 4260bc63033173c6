import { readJson } from '@/lib/api/body';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse } from '@/lib/api/respond';
import { readScoreRequest, resultBody } from '@/lib/api/score';
import { siteOf } from '@/lib/api/site';

export async function POST(request: Request) {
  const body = await readJson(request);
  if (!body.ok) return problemResponse(body.error);
  const scored = readScoreRequest(body.value);
  return scored.ok ? jsonResponse(resultBody(scored.value, siteOf(request))) : problemResponse(scored.error);
}

/** The preflight of a browser on another origin. */
export function OPTIONS() {
  return new Response(null, {
    status: 204,
    headers: {
      allow: 'POST, OPTIONS',
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'POST, OPTIONS',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
    },
  });
}

const other = notAllowed('POST, OPTIONS');

export { other as DELETE, other as GET, other as PATCH, other as PUT };
