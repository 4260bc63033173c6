import { site } from '@/lib/address/site';
import { llmsText } from '@/lib/guide/machines/llms-text';

export const dynamic = 'force-static';

export function GET() {
  return new Response(llmsText(site()), {
    headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
