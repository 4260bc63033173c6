import { placed } from '@/lib/address/base-path';
import { nextAddress } from '@/lib/guide/browser/answering';
import { shapeForCode } from '@/lib/guide/questionnaire/questionnaire-view';

/**
 * Takes a question's plain form and leads to the next step. It stores nothing: the answers are in the address. A form of an older
 * edition, open since before an upgrade, is read by its own edition, and leads to the offer to carry its answers over.
 */
export function GET(request: Request) {
  const form = new URL(request.url).searchParams;
  const shape = shapeForCode(form.get('code') ?? '');
  // A relative address stays right behind any proxy.
  return new Response(null, { status: 303, headers: { location: placed(nextAddress(shape, form)) } });
}
