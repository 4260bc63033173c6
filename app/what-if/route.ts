import { placed } from '@/lib/address/base-path';
import { variationAddress } from '@/lib/guide/browser/what-if';

/** Takes the plain form of a variation and leads to its result. It stores nothing: the answers are in the address. */
export function GET(request: Request) {
  const form = new URL(request.url).searchParams;
  return new Response(null, { status: 303, headers: { location: placed(variationAddress(form)) } });
}
