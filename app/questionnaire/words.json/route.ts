import { questionnaireView } from '@/lib/guide/questionnaire/questionnaire-view';

/** The questionnaire with all its words as a file, made when the guide is built: a browser fetches it to show the next step in place. */

export const dynamic = 'force-static';

export function GET() {
  return Response.json(questionnaireView(), { headers: { 'cache-control': 'public, max-age=300' } });
}
