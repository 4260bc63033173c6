import type { z } from 'zod';
import { pairName } from '@/lib/address/pair';
import type { ModelId } from '@/lib/dataset/ids';
import {
  type GuideFrontmatter,
  guideFrontmatterSchema,
  type ModelFrontmatter,
  modelFrontmatterSchema,
  type PairFrontmatter,
  pairFrontmatterSchema,
} from './frontmatter';

/** The three kinds of article: where each lives, and what is asked of it. */

export interface ArticleKind<Frontmatter> {
  /** From the project's root. */
  folder: string;
  frontmatter: z.ZodType<Frontmatter>;
  /** The file's name without its ending, as the front matter wants it. */
  nameOf: (frontmatter: Frontmatter) => string;
  /** The models that the article is about: its live pieces show these unless they name others. */
  modelsOf: (frontmatter: Frontmatter) => readonly ModelId[];
  /** The component that holds its first two sentences. */
  opening: 'Definition' | 'Answer';
  /** Words of the text, citations and live pieces not counted. */
  words: { fewest: number; most: number };
  /** A long article that rests on fewer is one author's opinion retold. */
  fewestSources: number;
}

export const modelArticles: ArticleKind<ModelFrontmatter> = {
  folder: 'content/models',
  frontmatter: modelFrontmatterSchema,
  nameOf: ({ model }) => model,
  modelsOf: ({ model }) => [model],
  opening: 'Definition',
  words: { fewest: 2000, most: 3000 },
  fewestSources: 12,
};

export const pairArticles: ArticleKind<PairFrontmatter> = {
  folder: 'content/pairs',
  frontmatter: pairFrontmatterSchema,
  nameOf: ({ models }) => pairName(...models),
  modelsOf: ({ models }) => models,
  opening: 'Answer',
  words: { fewest: 500, most: Number.POSITIVE_INFINITY },
  fewestSources: 5,
};

export const guideArticles: ArticleKind<GuideFrontmatter> = {
  folder: 'content/guides',
  frontmatter: guideFrontmatterSchema,
  nameOf: ({ slug }) => slug,
  modelsOf: () => [],
  opening: 'Answer',
  words: { fewest: 1000, most: Number.POSITIVE_INFINITY },
  fewestSources: 5,
};
