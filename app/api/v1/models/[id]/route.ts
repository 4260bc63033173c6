import { findModel } from '@/lib/api/catalogue';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse, preflight, readMethods } from '@/lib/api/respond';

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const model = findModel((await params).id);
  return model.ok ? jsonResponse(model.value) : problemResponse(model.error);
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
