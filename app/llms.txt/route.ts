import { siteOf } from '@/lib/api/site';
import { llmsText } from '@/lib/guide/machines/llms-text';

export async function GET(request: Request) {
  return new Response(await llmsText(siteOf(request)), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
