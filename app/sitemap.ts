import type { MetadataRoute } from 'next';
import { headers } from 'next/headers';
import { requestedSite } from '@/lib/guide/machine-site';
import { sitemapEntries } from '@/lib/guide/machine-sitemap';

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  return sitemapEntries(requestedSite(await headers()));
}
