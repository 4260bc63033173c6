import { FramedComparison } from '@/components/embed/framed-comparison';
import { fromQuery } from '@/lib/address/query';
import { framedComparison } from '@/lib/guide/embed/embedded';
import { framedDocument, framedMessage } from '../framed-document';

/** A comparison for other sites to show in a frame. */
export function GET(request: Request) {
  const shown = framedComparison(fromQuery(new URL(request.url).searchParams));
  return shown.kind === 'message' ? framedMessage(shown) : framedDocument(shown, <FramedComparison {...shown} />);
}
