import type { MetadataRoute } from 'next';
import { placed } from '@/lib/address/base-path';
import { absolute } from '@/lib/address/site';

/** Search engines may read everything but addresses that hold answers, and searches, of which there is no end. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: placed('/'),
      disallow: ['/r/', '/what-if', '/search?', '/compare-results?', '/questionnaire/answer'].map(placed),
    },
    sitemap: absolute('/sitemap.xml'),
  };
}
