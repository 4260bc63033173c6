import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { requestedSite } from '@/lib/address/site';

/** Search engines may read everything but addresses that hold answers, and searches, of which there is no end. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/r/', '/team', '/what-if', '/search?', '/questionnaire/answer'] },
    sitemap: new URL('/sitemap.xml', requestedSite(await headers())).href,
  };
}
