import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { requestedSite } from '@/lib/address/site';

/** Everything may be read but what holds somebody's answers, and lists without end. */
export default async function robots(): Promise<MetadataRoute.Robots> {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/r/', '/team', '/what-if', '/search?', '/questionnaire/answer'] },
    sitemap: new URL('/sitemap.xml', requestedSite(await headers())).href,
  };
}
