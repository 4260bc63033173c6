import { site } from '@/lib/address/site';
import { atomFeed } from '@/lib/guide/machines/feed';

export const dynamic = 'force-static';

export function GET() {
  return new Response(atomFeed(site()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
