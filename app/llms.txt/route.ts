import { requestedSite } from '@/lib/address/site';
import { llmsText } from '@/lib/guide/machines/llms-text';

export async function GET(request: Request) {
  return new Response(await llmsText(requestedSite(request.headers)), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
