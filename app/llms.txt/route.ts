import { requestedSite } from '@/lib/address/site';
import { llmsText } from '@/lib/guide/machines/llms-text';

export function GET(request: Request) {
  return new Response(llmsText(requestedSite(request.headers)), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
