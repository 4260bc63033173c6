import { Feed } from 'feed';
import { absolute } from '@/lib/address/site';
import { allArticles, type IndexedArticle } from '@/lib/guide/article-index/article-index';

/** The feed of articles: the newest check first. */

/** As Atom 1.0. `site` is the address of the guide. */
export function atomFeed(site: string): string {
  const articles = [...allArticles()].sort((a, b) => b.checkedOn.localeCompare(a.checkedOn));
  const home = absolute('/', site);
  const feed = new Feed({
    id: home,
    title: 'Opsblend',
    description:
      'Articles and guides on models of IT operations. An entry changes when its statements have been checked again.',
    link: home,
    language: 'en-GB',
    author: { name: 'Opsblend', link: home },
    copyright: 'MIT licence',
    generator: false,
    feedLinks: { atom: absolute('/feed.xml', site) },
    // The newest check, not the clock: the same articles always make the same feed.
    ...(articles[0] ? { updated: midnight(articles[0]) } : {}),
  });
  for (const article of articles) feed.addItem(item(article, site));
  return feed.atom1();
}

function item(article: IndexedArticle, site: string) {
  const link = absolute(article.href, site);
  return { id: link, link, title: article.title, description: article.description, date: midnight(article) };
}

function midnight({ checkedOn }: IndexedArticle): Date {
  return new Date(`${checkedOn}T00:00:00Z`);
}
