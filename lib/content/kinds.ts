import type { z } from 'zod';
import { pagePaths } from '@/lib/address/page';
import { pairArticlePath, pairName } from '@/lib/address/pair';
import { guidePath, modelPath } from '@/lib/address/record';
import { type ModelId, modelIds } from '@/lib/dataset/ids';
import {
  type AskedFrontmatter,
  askedFrontmatterSchema,
  type GuideFrontmatter,
  guideFrontmatterSchema,
  type ModelFrontmatter,
  modelFrontmatterSchema,
  type PairFrontmatter,
  pairFrontmatterSchema,
} from './frontmatter';
import { groupOrder } from './guide-groups';

/** The kinds of article: where each lives, and what is asked of it. */

/** Question id → option ids. */
export type CallingAnswers = Readonly<Record<string, readonly string[]>>;

/** An article on two models in short. */
export type InShort = Pick<PairFrontmatter, 'choose' | 'together'>;

export interface ArticleKind<Frontmatter> {
  /** From the project's root. */
  folder: string;
  /** The page that lists all articles of the kind, and the page of one of them. */
  listPage: string;
  pathOf: (name: string) => string;
  /** Where it stands among its kind: the first number decides, then the second. */
  orderOf: (frontmatter: Frontmatter) => readonly number[];
  frontmatter: z.ZodType<Frontmatter>;
  /** The file's name without its ending, as the front matter wants it. */
  nameOf: (frontmatter: Frontmatter) => string;
  /** The models that the article is about: its live pieces show these unless they name others. */
  modelsOf: (frontmatter: Frontmatter) => readonly ModelId[];
  /** What its page says first besides the opening; null where the opening is all. */
  inShortOf: (frontmatter: Frontmatter) => InShort | null;
  /** Words by which the search finds it, beside its title. */
  askedOf?: (frontmatter: Frontmatter) => readonly string[];
  /** The answers whose results lead to it: question id → option ids. */
  calledByOf?: (frontmatter: Frontmatter) => CallingAnswers;
  /** The component that holds its first two sentences. */
  opening: 'Definition' | 'Answer';
  /** Words of the text, citations and live pieces not counted. */
  words: { fewest: number; most: number };
  /** An article with fewer distinct sources leans on too few authors. */
  fewestSources: number;
}

export const modelArticles: ArticleKind<ModelFrontmatter> = {
  folder: 'content/models',
  listPage: pagePaths.models,
  pathOf: modelPath,
  orderOf: ({ model }) => [modelIds.indexOf(model)],
  frontmatter: modelFrontmatterSchema,
  nameOf: ({ model }) => model,
  modelsOf: ({ model }) => [model],
  inShortOf: () => null,
  opening: 'Definition',
  words: { fewest: 2000, most: 3000 },
  fewestSources: 12,
};

export const pairArticles: ArticleKind<PairFrontmatter> = {
  folder: 'content/pairs',
  listPage: pagePaths.comparison,
  pathOf: pairArticlePath,
  orderOf: ({ models }) => models.map((id) => modelIds.indexOf(id)),
  frontmatter: pairFrontmatterSchema,
  nameOf: ({ models }) => pairName(...models),
  modelsOf: ({ models }) => models,
  inShortOf: ({ choose, together }) => ({ choose, together }),
  opening: 'Answer',
  words: { fewest: 500, most: Number.POSITIVE_INFINITY },
  fewestSources: 5,
};

export const guideArticles: ArticleKind<GuideFrontmatter> = {
  folder: 'content/guides',
  listPage: pagePaths.guides,
  pathOf: guidePath,
  orderOf: ({ slug, order }) => [groupOrder(slug), order],
  frontmatter: guideFrontmatterSchema,
  nameOf: ({ slug }) => slug,
  modelsOf: () => [],
  inShortOf: () => null,
  opening: 'Answer',
  words: { fewest: 1000, most: Number.POSITIVE_INFINITY },
  fewestSources: 5,
};

/** Short answers to questions that people ask in their own words. They stand among the guides. */
export const askedArticles: ArticleKind<AskedFrontmatter> = {
  folder: 'content/questions',
  listPage: pagePaths.guides,
  pathOf: guidePath,
  orderOf: ({ order }) => [order],
  frontmatter: askedFrontmatterSchema,
  nameOf: ({ slug }) => slug,
  modelsOf: () => [],
  inShortOf: () => null,
  askedOf: ({ asked }) => asked,
  calledByOf: ({ calledBy }) => calledBy,
  opening: 'Answer',
  words: { fewest: 400, most: 700 },
  fewestSources: 2,
};

/** All kinds, in the order in which articles are listed. */
export const articleKinds = {
  model: modelArticles,
  pair: pairArticles,
  guide: guideArticles,
  asked: askedArticles,
} as const;
export type ArticleKindId = keyof typeof articleKinds;
