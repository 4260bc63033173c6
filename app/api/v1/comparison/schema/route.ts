import { comparisonJsonSchema } from '@/lib/api/comparison';
import { notAllowed } from '@/lib/api/problem';
import { jsonResponse, preflight, readMethods } from '@/lib/api/respond';

export function GET() {
  return jsonResponse(comparisonJsonSchema);
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
