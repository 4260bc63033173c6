import { comparisonResponse, readComparisonQuery } from '@/lib/api/comparison';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { preflight, readMethods } from '@/lib/api/respond';

export function GET(request: Request) {
  const query = readComparisonQuery(new URL(request.url).searchParams);
  return query.ok ? comparisonResponse(query.value) : problemResponse(query.error);
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
