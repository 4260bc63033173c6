import { requestedSite } from '@/lib/address/site';
import { atomFeed } from '@/lib/guide/machines/feed';

export function GET(request: Request) {
  return new Response(atomFeed(requestedSite(request.headers)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
