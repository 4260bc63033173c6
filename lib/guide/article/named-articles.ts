import { type ArticleKindId, articleKinds } from '@/lib/content/kinds';
import { allArticles } from '@/lib/guide/article-index/article-index';
import type { NamedPage } from '@/lib/guide/pages/missing-record';

/** The articles that are listed where those of a kind are, by their titles, for an address that names none of them. */
export const namedArticles = (kind: ArticleKindId): readonly NamedPage[] =>
  allArticles()
    .filter((article) => articleKinds[article.kind].listPage === articleKinds[kind].listPage)
    .map(({ href, title }) => ({ href, label: title }));
