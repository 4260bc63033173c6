import { searchIndexJson } from '@/lib/guide/search/search-page';

/** The index of the search as a file, made when the guide is built. A browser fetches it at the first letter that is typed. */

export const dynamic = 'force-static';

export function GET() {
  return new Response(searchIndexJson(), {
    headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'public, max-age=300' },
  });
}
