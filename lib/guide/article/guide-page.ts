import { guidePath } from '@/lib/address/record';
import { guideGroups } from '@/lib/content/guide-groups';
import type { Article } from '@/lib/content/inspect';
import { articleAt, articlesOfKind, type IndexedArticle } from '@/lib/guide/article-index/article-index';
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

/** Guides on one subject. */
export interface GuideGroup {
  id: string;
  label: string;
  guides: readonly GuideListing[];
}

/** The guides by subject, in their order, and at the end the short answers to questions that people ask. */
export function guidesBySubject(): readonly GuideGroup[] {
  const listed = articlesOfKind('guide').map(listing);
  return [
    ...guideGroups.map(({ id, label, guides }) => ({
      id,
      label,
      guides: listed.filter(({ slug }) => guides.some((guide) => guide === slug)),
    })),
    { id: 'questions', label: 'Questions people ask', guides: articlesOfKind('asked').map(listing) },
  ];
}

/** All of them in the order in which they are listed. */
export function guideList(): readonly GuideListing[] {
  return guidesBySubject().flatMap(({ guides }) => guides);
}

const listing = ({ name, title, description, href }: IndexedArticle): GuideListing => ({
  slug: name,
  title,
  description,
  href,
});

/**
 * All that the page of a guide or a short answer shows; undefined if there is no such guide. Rejects with all issues if the article is broken.
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
