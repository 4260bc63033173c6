import { findQuestionnaire } from '@/lib/api/catalogue';
import { notAllowed, problemResponse } from '@/lib/api/problem';
import { jsonResponse, preflight, readMethods } from '@/lib/api/respond';

export async function GET(_request: Request, { params }: { params: Promise<{ edition: string }> }) {
  const questionnaire = findQuestionnaire((await params).edition);
  return questionnaire.ok ? jsonResponse(questionnaire.value) : problemResponse(questionnaire.error);
}

export const OPTIONS = preflight(readMethods);

const other = notAllowed(readMethods);

export { other as DELETE, other as PATCH, other as POST, other as PUT };
