import type { Root } from 'mdast';
import { articleStamp } from '@/lib/content/article-folder';
import { type Article, inspectArticle } from '@/lib/content/inspect';
import {
  type ArticleKind,
  type ArticleKindId,
  articleKinds,
  type CallingAnswers,
  type InShort,
} from '@/lib/content/kinds';
import { type ArticleFile, readArticles } from '@/lib/content/read-articles';
import type { ModelId } from '@/lib/dataset';
import { formatIssues } from '@/lib/shared/issue';
import { referableByArticles } from './referable';
import { type References, referencesIn } from './references';

/**
 * The one index of articles: pages, search, feed, llms.txt, Markdown twins, sitemap, neighbours and citations derive from it.
 * Files and front matter are read at the first call; parsing and compiling wait until somebody asks, because compiling takes seconds.
 */

export interface IndexedArticle {
  kind: ArticleKindId;
  /** The file's name without its ending, which is also the end of its address. */
  name: string;
  /** The address of its page: `/models/sre`. */
  href: string;
  title: string;
  description: string;
  /** ISO day on which its statements were last held against their sources. */
  checkedOn: string;
  /** The models that it is about; none for a guide. */
  models: readonly ModelId[];
  /** What its page says first besides the opening; null where the opening is all. */
  inShort: InShort | null;
  /** Words in which people ask for it, beside its title. */
  asked: readonly string[];
  /** The answers whose results lead to it. */
  calledBy: CallingAnswers;
  /** The body as a new tree, which may be changed. Takes some tens of milliseconds. */
  readTree: () => Root;
  /** What its text refers to; read once. */
  references: () => References;
  /** Compiled and checked, once. Rejects with all issues if it is broken. */
  compiled: () => Promise<Article>;
}

/** Every article: models and pairs in the fixed order of models, then the guides in theirs, then the short answers. */
export function allArticles(): readonly IndexedArticle[] {
  const stamp = articleStamp();
  if (kept?.stamp !== stamp) kept = { stamp, articles: readAll() };
  return kept.articles;
}

/** The files change only in development, where a change makes another stamp. */
let kept: { stamp: string; articles: readonly IndexedArticle[] } | undefined;

export function articlesOfKind(kind: ArticleKindId): readonly IndexedArticle[] {
  return allArticles().filter((article) => article.kind === kind);
}

/** The article whose page has this address, such as `/models/sre`; undefined if there is none. */
export function articleAt(href: string): IndexedArticle | undefined {
  return allArticles().find((article) => article.href === href);
}

function readAll(): IndexedArticle[] {
  return [
    ...readKind('model', articleKinds.model),
    ...readKind('pair', articleKinds.pair),
    ...readKind('guide', articleKinds.guide),
    ...readKind('asked', articleKinds.asked),
  ];
}

interface Head {
  title: string;
  description: string;
  checkedOn: string;
}

function readKind<Frontmatter extends Head>(id: ArticleKindId, kind: ArticleKind<Frontmatter>): IndexedArticle[] {
  return readArticles(kind)
    .map((article) => ({ article, order: kind.orderOf(article.frontmatter) }))
    .sort((a, b) => (a.order[0] ?? 0) - (b.order[0] ?? 0) || (a.order[1] ?? 0) - (b.order[1] ?? 0))
    .map(({ article }) => indexed(id, kind, article));
}

function indexed<Frontmatter extends Head>(
  id: ArticleKindId,
  kind: ArticleKind<Frontmatter>,
  { name, file, text, frontmatter, readTree }: ArticleFile<Frontmatter>,
): IndexedArticle {
  const { title, description, checkedOn } = frontmatter;
  const href = kind.pathOf(name);
  const models = kind.modelsOf(frontmatter);
  const inShort = kind.inShortOf(frontmatter);
  let references: References | undefined;
  let compiled: Promise<Article> | undefined;
  return {
    kind: id,
    name,
    href,
    title,
    description,
    checkedOn,
    models,
    inShort,
    asked: kind.askedOf?.(frontmatter) ?? [],
    calledBy: kind.calledByOf?.(frontmatter) ?? {},
    readTree,
    references() {
      references ??= referencesIn(href, readTree(), models);
      return references;
    },
    compiled() {
      compiled ??= compile(kind, file, text);
      return compiled;
    },
  };
}

async function compile<Frontmatter>(kind: ArticleKind<Frontmatter>, file: string, text: string): Promise<Article> {
  const article = await inspectArticle(kind, file, text, referableByArticles(allArticles().map(({ href }) => href)));
  if (article.ok) return article.value;
  throw new Error(`An article is not valid:\n${formatIssues(article.error)}`);
}
