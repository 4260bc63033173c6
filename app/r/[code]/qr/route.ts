import { readScope } from '@/lib/address/scope';
import { addressHeader, madeFor } from '@/lib/address/site';
import { resultQrCode } from '@/lib/guide/preview/qr-code';

/** The link of a result as a QR code. */
export async function GET(request: Request, { params }: { params: Promise<{ code: string }> }) {
  const { scope } = readScope(new URL(request.url).searchParams);
  const svg = resultQrCode((await params).code, scope, request.headers.get(addressHeader) ?? madeFor);
  if (svg === undefined) return new Response(null, { status: 404 });
  return new Response(svg, { headers: { 'content-type': 'image/svg+xml', 'cache-control': 'public, max-age=3600' } });
}
