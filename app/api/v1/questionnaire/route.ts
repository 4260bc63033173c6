import { currentQuestionnaire } from '@/lib/api/catalogue';
import { notAllowed } from '@/lib/api/problem';
import { jsonResponse, preflight, readMethods } from '@/lib/api/respond';

export function GET() {
  return jsonResponse(currentQuestionnaire());
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
