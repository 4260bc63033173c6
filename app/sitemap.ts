import type { MetadataRoute } from 'next';
import { site } from '@/lib/address/site';
import { sitemapEntries } from '@/lib/guide/machines/sitemap';

export default function sitemap(): MetadataRoute.Sitemap {
  return sitemapEntries(site());
}
