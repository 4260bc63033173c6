import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { requestedSite } from '@/lib/address/site';
import { sitemapEntries } from '@/lib/guide/machines/sitemap';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitemapEntries(requestedSite(await headers()));
}
