import { placed } from '@/lib/address/base-path';
import { nextAddress } from '@/lib/guide/browser/answering';
import { questionnaireShape } from '@/lib/guide/questionnaire/questionnaire-view';

/** Takes a question's plain form and leads to the next step. It stores nothing: the answers are in the address. */
export function GET(request: Request) {
  const form = new URL(request.url).searchParams;
  // A relative address stays right behind any proxy.
  return new Response(null, { status: 303, headers: { location: placed(nextAddress(questionnaireShape(), form)) } });
}
