import { siteOf } from '@/lib/api/site';
import { atomFeed } from '@/lib/guide/machines/feed';

export async function GET(request: Request) {
  return new Response(await atomFeed(siteOf(request)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
