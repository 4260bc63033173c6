import { numberCitations } from '@/lib/content/citations';
import { type ArticleKind, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { articleNames } from '@/lib/content/load';
import { readPlainArticle } from '@/lib/content/plain-article';
import { cautions, dimensions, glossary, metrics, models, practices, tools } from '@/lib/dataset';

/** Who cites which source: articles, cells of the comparison, and the entries of the catalogues. */

/** One place that cites sources. */
export interface Citing {
  kind: 'article' | 'row' | 'practice' | 'metric' | 'tool' | 'caution' | 'term';
  label: string;
  /** Null for a caution, which stands only beside results that call for it. */
  href: string | null;
  /** Ids, each once. */
  sources: readonly string[];
}

/** Every place in the dataset that cites sources: rows of the comparison first, one a row and model. */
export function citingRecords(): readonly Citing[] {
  return [
    ...dimensions.flatMap(({ id, label }) =>
      models.map(({ name, cells }): Citing => {
        return { kind: 'row', label: `${label}: ${name}`, href: `/compare#${id}`, sources: cells[id].sources };
      }),
    ),
    ...practices.map(({ id, name, sources }): Citing => {
      return { kind: 'practice', label: name, href: `/practices#${id}`, sources };
    }),
    ...metrics.map(
      ({ id, name, sources }): Citing => ({ kind: 'metric', label: name, href: `/metrics#${id}`, sources }),
    ),
    ...tools.map(({ id, name, sources }): Citing => ({ kind: 'tool', label: name, href: `/tools#${id}`, sources })),
    ...glossary.map(
      ({ id, term, sources }): Citing => ({ kind: 'term', label: term, href: `/glossary#${id}`, sources }),
    ),
    ...cautions.map(({ title, sources }): Citing => ({ kind: 'caution', label: title, href: null, sources })),
  ];
}

/**
 * Every article with the sources that its text cites: models, then pairs, then guides.
 * The articles are parsed and not compiled, because the page of sources is made for every request.
 */
export async function citingArticles(): Promise<readonly Citing[]> {
  const kinds = await Promise.all([
    citingOf(modelArticles, '/models'),
    citingOf(pairArticles, '/compare'),
    citingOf(guideArticles, '/guides'),
  ]);
  return kinds.flat();
}

async function citingOf<Frontmatter extends { title: string }>(
  kind: ArticleKind<Frontmatter>,
  path: string,
): Promise<Citing[]> {
  const names = await articleNames(kind);
  return Promise.all(
    names.map(async (name): Promise<Citing> => {
      const { frontmatter, readTree } = await readPlainArticle(kind, name);
      const sources = numberCitations(readTree()).citations.map(({ source }) => source);
      return { kind: 'article', label: frontmatter.title, href: `${path}/${name}`, sources };
    }),
  );
}
