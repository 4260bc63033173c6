import { site } from '@/lib/address/site';
import { boardBody, largestBoard, readBoardQuery, readBoardRequest } from '@/lib/api/board';
import { readJson } from '@/lib/api/body';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse, preflight, readOrPostMethods } from '@/lib/api/respond';

export function GET(request: Request) {
  const read = readBoardQuery(new URL(request.url).searchParams);
  return read.ok ? jsonResponse(boardBody(read.value, site())) : problemResponse(read.error);
}

export async function POST(request: Request) {
  const body = await readJson(request, largestBoard);
  if (!body.ok) return problemResponse(body.error);
  const read = readBoardRequest(body.value);
  return read.ok ? jsonResponse(boardBody(read.value, site())) : problemResponse(read.error);
}

export const OPTIONS = preflight(readOrPostMethods);

const other = notAllowed(readOrPostMethods);

export { other as DELETE, other as PATCH, other as PUT };
