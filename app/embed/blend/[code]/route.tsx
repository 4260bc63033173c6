import { FramedBlend } from '@/components/embed/framed-blend';
import { placed } from '@/lib/address/base-path';
import { fromQuery } from '@/lib/address/query';
import { framedBlend } from '@/lib/guide/embed/embedded';
import { framedDocument, framedMessage } from '../../framed-document';

/** The blend of a result for other sites to show in a frame. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const shown = framedBlend((await params).code, fromQuery(new URL(request.url).searchParams));
  if (shown.kind === 'redirect') return new Response(null, { status: 308, headers: { location: placed(shown.to) } });
  return shown.kind === 'message' ? framedMessage(shown) : framedDocument(shown, <FramedBlend {...shown} />);
}
