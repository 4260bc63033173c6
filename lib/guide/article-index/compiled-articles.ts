import { guidePath, modelPath } from '@/lib/address/record';
import type { Known } from '@/lib/content/check';
import { type ArticleKind, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { type Article, articleNames, loadArticle } from '@/lib/content/load';
import { dimensionIds, glossary, metrics, modelIds, practices, sources, tools } from '@/lib/dataset';
import { linkableTerms } from './glossary-terms';

/** The articles of all kinds, with what they may refer to. Reads from the disk, so it belongs to the server. */

/** An article of any kind, for what goes over all of them: search, feeds, lists of who cites what. */
export interface ListedArticle {
  kind: 'model' | 'pair' | 'guide';
  href: string;
  title: string;
  description: string;
  checkedOn: string;
  article: Article;
}

/** Pages without entries that an article could link to. */
const plainPages = ['/', '/models', '/guides', '/questionnaire', '/method', '/search'];

/** Everything that articles may refer to. */
export async function knownToArticles(): Promise<Known> {
  const [pairs, guides] = await Promise.all([articleNames(pairArticles), articleNames(guideArticles)]);
  const addresses = [
    ...plainPages,
    ...modelIds.map((id) => modelPath(id)),
    ...pairs.map((name) => `/compare/${name}`),
    ...guides.map((slug) => guidePath(slug)),
  ];
  return {
    sources: idsOf(sources),
    metrics: idsOf(metrics),
    terms: linkableTerms,
    practiceLists: new Set(practices.map(({ model, area }) => `${model} ${area}`)),
    pages: new Map([
      ...addresses.map((address): [string, ReadonlySet<string>] => [address, new Set()]),
      ['/compare', new Set(dimensionIds)],
      ['/practices', idsOf(practices)],
      ['/metrics', idsOf(metrics)],
      ['/sources', idsOf(sources)],
      ['/tools', idsOf(tools)],
      ['/glossary', idsOf(glossary)],
    ]),
  };
}

/**
 * The article of a kind and a name.
 * @throws Error listing all issues if it is broken, and if there is none: ask `articleNames` first.
 */
export async function articleOf<Frontmatter>(
  kind: ArticleKind<Frontmatter>,
  name: string,
): Promise<Article<Frontmatter>> {
  return loadArticle(kind, name, await knownToArticles());
}

/** All articles of a kind, in alphabetical order of their names. */
export async function articlesOf<Frontmatter>(kind: ArticleKind<Frontmatter>): Promise<Article<Frontmatter>[]> {
  const names = await articleNames(kind);
  return Promise.all(names.map((name) => articleOf(kind, name)));
}

/** All articles of all kinds: models, then pairs, then guides, each with its address. */
export async function allArticles(): Promise<ListedArticle[]> {
  const [models, pairs, guides] = await Promise.all([
    articlesOf(modelArticles),
    articlesOf(pairArticles),
    articlesOf(guideArticles),
  ]);
  return [
    ...models.map((article) => listed('model', modelPath(modelArticles.nameOf(article.frontmatter)), article)),
    ...pairs.map((article) => listed('pair', `/compare/${pairArticles.nameOf(article.frontmatter)}`, article)),
    ...guides.map((article) => listed('guide', guidePath(guideArticles.nameOf(article.frontmatter)), article)),
  ];
}

type Head = Pick<ListedArticle, 'title' | 'description' | 'checkedOn'>;

function listed(kind: ListedArticle['kind'], href: string, article: Article<Head>): ListedArticle {
  const { title, description, checkedOn } = article.frontmatter;
  return { kind, href, title, description, checkedOn, article };
}

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
