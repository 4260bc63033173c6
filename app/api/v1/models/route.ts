import { modelListBody } from '@/lib/api/catalogue';
import { notAllowed } from '@/lib/api/problem';
import { jsonResponse } from '@/lib/api/respond';

export function GET() {
  return jsonResponse(modelListBody());
}

const other = notAllowed('GET, HEAD');

export { other as DELETE, other as PATCH, other as POST, other as PUT };
