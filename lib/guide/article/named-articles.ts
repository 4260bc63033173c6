import { articlesOfKind } from '@/lib/guide/article-index/article-index';
import type { NamedPage } from '@/lib/guide/pages/missing-record';

/** The articles of a kind by their titles, for an address that names none of them. */
export const namedArticles = (kind: Parameters<typeof articlesOfKind>[0]): readonly NamedPage[] =>
  articlesOfKind(kind).map(({ href, title }) => ({ href, label: title }));
