import type { Root } from 'mdast';
import { type ArticleKind, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { articleNames } from '@/lib/content/load';
import { readPlainArticle } from '@/lib/content/plain-article';
import { type ModelId, modelIds } from '@/lib/dataset';

/** All articles with what machines want to know of each. Nothing is compiled here, so it is quick enough for a request. */

export interface MachineArticle {
  kind: 'model' | 'pair' | 'guide';
  name: string;
  href: string;
  title: string;
  description: string;
  /** ISO day on which its statements were last held against their sources. */
  checkedOn: string;
  /** The models that it is about; none for a guide. */
  models: readonly ModelId[];
  /** The body as a new tree, which may be changed. */
  readTree: () => Root;
}

interface Head {
  title: string;
  description: string;
  checkedOn: string;
}

/** Where the articles of a kind are shown. */
export const articleFolders = { model: '/models', pair: '/compare', guide: '/guides' } as const;

/** All articles: models and pairs in the fixed order of models, then the guides in theirs. */
export async function machineArticles(): Promise<MachineArticle[]> {
  const [models, pairs, guides] = await Promise.all([
    ofKind('model', modelArticles, ({ model }) => [model]),
    ofKind('pair', pairArticles, ({ models: pair }) => pair),
    ofKind('guide', guideArticles, ({ order }) => [order]),
  ]);
  return [...models, ...pairs, ...guides];
}

/** The article shown at an address such as `/models/sre`; undefined if there is none. */
export async function machineArticle(href: string): Promise<MachineArticle | undefined> {
  return (await machineArticles()).find((article) => article.href === href);
}

async function ofKind<Frontmatter extends Head>(
  kind: MachineArticle['kind'],
  definition: ArticleKind<Frontmatter>,
  orderedBy: (frontmatter: Frontmatter) => readonly (ModelId | number)[],
): Promise<MachineArticle[]> {
  const names = await articleNames(definition);
  const read = await Promise.all(names.map(async (name) => ({ name, ...(await readPlainArticle(definition, name)) })));
  return read
    .map(({ name, frontmatter, readTree }) => ({
      place: orderedBy(frontmatter).map((part) => (typeof part === 'number' ? part : modelIds.indexOf(part))),
      article: article(kind, name, frontmatter, definition.modelsOf(frontmatter), readTree),
    }))
    .sort((a, b) => (a.place[0] ?? 0) - (b.place[0] ?? 0) || (a.place[1] ?? 0) - (b.place[1] ?? 0))
    .map((each) => each.article);
}

function article(
  kind: MachineArticle['kind'],
  name: string,
  { title, description, checkedOn }: Head,
  models: readonly ModelId[],
  readTree: () => Root,
): MachineArticle {
  return { kind, name, href: `${articleFolders[kind]}/${name}`, title, description, checkedOn, models, readTree };
}
