import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ModelId } from '@/lib/dataset/ids';
import { formatIssues, type Issue } from '@/lib/shared/issue';
import { parseInput } from '@/lib/shared/parse';
import { fail, ok, type Result } from '@/lib/shared/result';
import { checkBody, checkFileName } from './check';
import { type Compiled, compileArticle } from './compile';
import { type ArticleFrontmatter, articleFrontmatterSchema } from './frontmatter';

/** Reads the articles from the disk, compiled and checked. */

export interface Article extends Omit<Compiled, 'frontmatter' | 'observed'> {
  frontmatter: ArticleFrontmatter;
}

const folder = 'content/models';

/**
 * The article of a model. `sourceIds` are the ids that it may cite.
 * @throws Error listing all issues with file and line, if anything is wrong with it: a broken article must stop the build.
 */
export async function loadArticle(model: ModelId, sourceIds: ReadonlySet<string>): Promise<Article> {
  const file = `${folder}/${model}.mdx`;
  const text = await readFile(path.join(process.cwd(), folder, `${model}.mdx`), 'utf8');
  const article = await inspectArticle(file, text, sourceIds);
  if (article.ok) return article.value;
  throw new Error(`An article is not valid:\n${formatIssues(article.error)}`);
}

/** The paths of all articles about models, from the project's root, in alphabetical order. */
export async function articleFiles(): Promise<string[]> {
  const names = await readdir(path.join(process.cwd(), folder));
  return names
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

/** Compiles and checks the text of an article. Gives the article, or every issue at once. */
export async function inspectArticle(
  file: string,
  text: string,
  sourceIds: ReadonlySet<string>,
): Promise<Result<Article, Issue[]>> {
  const compiled = await compileArticle(file, text);
  if (!compiled.ok) return compiled;

  const { observed, frontmatter: written, ...rest } = compiled.value;
  const frontmatter = parseInput(articleFrontmatterSchema, written);
  const issues = [
    ...(frontmatter.ok
      ? checkFileName(file, frontmatter.value.model)
      : frontmatter.error.map((issue) => ({ ...issue, path: `${file}:frontmatter.${issue.path}` }))),
    ...checkBody({ file, observed }, sourceIds),
  ];
  return frontmatter.ok && issues.length === 0 ? ok({ ...rest, frontmatter: frontmatter.value }) : fail(issues);
}
