import { absolute } from '@/lib/address/site';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { contentPages } from '@/lib/guide/pages/page-list';
import { recordPages } from '@/lib/guide/pages/record-pages';

/** Every page that does not depend on a visitor, with the day on which its content last changed. `site` is the address of the guide. */
export function sitemapEntries(site: string): { url: string; lastModified: string }[] {
  const articles = allArticles().map(({ href, checkedOn }) => ({ href, changedOn: checkedOn }));
  return [...contentPages, ...articles, ...recordPages].map(({ href, changedOn }) => ({
    url: absolute(href, site),
    lastModified: changedOn,
  }));
}
