import type { MetadataRoute } from 'next';
import { site } from '@/lib/address/site';

/** Search engines may read everything but addresses that hold answers, and searches, of which there is no end. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/r/', '/team', '/what-if', '/search?', '/questionnaire/answer'] },
    sitemap: new URL('/sitemap.xml', site()).href,
  };
}
