import { healthBody } from '@/lib/api/health';
import { notAllowed } from '@/lib/api/problem';
import { preflight, readMethods, stateResponse } from '@/lib/api/respond';

export const dynamic = 'force-dynamic';

export function GET() {
  return stateResponse(healthBody());
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
