import { guidePath } from '@/lib/address/record';
import type { Article } from '@/lib/content/inspect';
import { articleAt, articlesOfKind } from '@/lib/guide/article-index/article-index';
import { explainedTerms } from '@/lib/guide/article-index/glossary-terms';
import { type NumberedSource, numberSources } from '@/lib/guide/links/numbered-sources';
import type { ExplainedTerm } from '@/lib/guide/views/terms';
import { type LivePiece, resolvePieces, sourcedIn } from './live-pieces';

/** What the pages of the guides show, one call a page. */

export interface GuideListing {
  /** The end of its address. */
  slug: string;
  title: string;
  description: string;
  href: string;
}

export interface GuidePage {
  title: string;
  description: string;
  article: Article;
  pieces: readonly LivePiece[];
  /** The terms that the article links to the glossary, in alphabetical order. */
  words: readonly ExplainedTerm[];
  sources: readonly NumberedSource[];
  /** The guides before and after this one in the list; null at its ends. */
  previous: GuideListing | null;
  next: GuideListing | null;
}

/** The guides in their order. */
export function guideList(): readonly GuideListing[] {
  return articlesOfKind('guide').map(({ name, title, description, href }) => ({
    slug: name,
    title,
    description,
    href,
  }));
}

/**
 * All that the page of a guide shows; undefined if there is no such guide. Rejects with all issues if the article is broken.
 */
export async function guidePage(slug: string): Promise<GuidePage | undefined> {
  const indexed = articleAt(guidePath(slug));
  if (!indexed) return undefined;
  const { title, description } = indexed;
  const article = await indexed.compiled();
  const numbered = numberSources(article.citations, sourcedIn(article.pieces));
  const guides = guideList();
  const position = guides.findIndex((guide) => guide.slug === slug);
  return {
    title,
    description,
    article,
    pieces: resolvePieces(article.pieces, numbered),
    words: explainedTerms(article.terms),
    sources: numbered.sources,
    previous: guides[position - 1] ?? null,
    next: guides[position + 1] ?? null,
  };
}
