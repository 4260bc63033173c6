import { guidePath } from '@/lib/address/record';
import type { GuideFrontmatter } from '@/lib/content/frontmatter';
import { guideArticles } from '@/lib/content/kinds';
import { type Article, articleNames } from '@/lib/content/load';
import { articleOf, articlesOf } from '@/lib/guide/article-index/compiled-articles';
import { type ExplainedTerm, explainedTerms } from '@/lib/guide/article-index/glossary-terms';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import { type LivePiece, resolvePieces, sourcedIn } from './live-pieces';

/** What the pages of the guides show, one call a page. */

export interface GuideListing extends Pick<GuideFrontmatter, 'slug' | 'title' | 'description'> {
  href: string;
}

export interface GuidePage {
  article: Article<GuideFrontmatter>;
  pieces: readonly LivePiece[];
  /** The terms that the article links to the glossary, in alphabetical order. */
  words: readonly ExplainedTerm[];
  sources: readonly NumberedSource[];
  /** The guides before and after this one in the list; null at its ends. */
  previous: GuideListing | null;
  next: GuideListing | null;
}

/** The guides in their order. */
export async function guideList(): Promise<readonly GuideListing[]> {
  const articles = await articlesOf(guideArticles);
  return articles
    .map(({ frontmatter }) => frontmatter)
    .sort((a, b) => a.order - b.order)
    .map(({ slug, title, description }) => ({ slug, title, description, href: guidePath(slug) }));
}

/**
 * All that the page of a guide shows; undefined if there is no such guide.
 * @throws Error listing all issues if an article is broken.
 */
export async function guidePage(slug: string): Promise<GuidePage | undefined> {
  if (!(await articleNames(guideArticles)).includes(slug)) return undefined;
  const [article, guides] = await Promise.all([articleOf(guideArticles, slug), guideList()]);
  const numbered = numberSources(article.citations, sourcedIn(article.pieces));
  const place = guides.findIndex((guide) => guide.slug === slug);
  return {
    article,
    pieces: resolvePieces(article.pieces, numbered),
    words: explainedTerms(article.terms),
    sources: numbered.sources,
    previous: guides[place - 1] ?? null,
    next: guides[place + 1] ?? null,
  };
}
