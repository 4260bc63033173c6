import type { MetadataRoute } from 'next';
import { placed } from '@/lib/address/base-path';
import { absolute } from '@/lib/address/site';

/**
 * Search engines may read everything but what leads on to a result, and searches and choices of the comparison, of which there is no end. Results say themselves that
 * they are for those who have their link (`noindex`): who may not read them isn't told, and could show no preview of a link.
 */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: '*',
      allow: placed('/'),
      disallow: ['/what-if', '/search?', '/compare?', '/questionnaire/answer'].map(placed),
    },
    sitemap: absolute('/sitemap.xml'),
  };
}
