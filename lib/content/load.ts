import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { formatIssues, type Issue } from '@/lib/shared/issue';
import { parseInput } from '@/lib/shared/parse';
import { fail, ok, type Result } from '@/lib/shared/result';
import { articleFolder } from './article-folder';
import { checkBody, checkFileName, type Known } from './check';
import { type Compiled, compileArticle } from './compile';
import type { ArticleKind } from './kinds';
import { type Piece, readPieces } from './pieces';
import type { Term } from './term-words';

/** Reads the articles from the disk, compiled and checked. */

export interface Article<Frontmatter = unknown> extends Omit<Compiled, 'frontmatter' | 'observed'> {
  frontmatter: Frontmatter;
  /** The live pieces in the order in which the code numbers them, from 0. */
  pieces: readonly Piece[];
}

/** The names of all articles of a kind, without their ending, in alphabetical order. */
export async function articleNames(kind: Pick<ArticleKind<unknown>, 'folder'>): Promise<string[]> {
  const names = await readdir(articleFolder(kind));
  return names
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.slice(0, -'.mdx'.length))
    .sort();
}

/**
 * The article of a kind and a name from `articleNames`. `known` is what it may refer to.
 * @throws Error listing all issues with file and line, if anything is wrong with it: a broken article must stop the build.
 */
export async function loadArticle<Frontmatter>(
  kind: ArticleKind<Frontmatter>,
  name: string,
  known: Known,
): Promise<Article<Frontmatter>> {
  const file = `${kind.folder}/${name}.mdx`;
  const text = await readFile(path.join(articleFolder(kind), `${name}.mdx`), 'utf8');
  const article = await inspectArticle(kind, file, text, known);
  if (article.ok) return article.value;
  throw new Error(`An article is not valid:\n${formatIssues(article.error)}`);
}

/** Compiles and checks the text of an article. Gives the article, or every issue at once. */
export async function inspectArticle<Frontmatter>(
  kind: ArticleKind<Frontmatter>,
  file: string,
  text: string,
  known: Known,
): Promise<Result<Article<Frontmatter>, Issue[]>> {
  const compiled = await compileOnce(file, text, known.terms);
  if (!compiled.ok) return compiled;

  const { observed, frontmatter: written, ...rest } = compiled.value;
  const frontmatter = parseInput(kind.frontmatter, written);
  const body = checkBody({ file, observed, kind }, known);
  if (!frontmatter.ok) {
    const head = frontmatter.error.map((issue) => ({ ...issue, path: `${file}:frontmatter.${issue.path}` }));
    return fail([...head, ...body]);
  }
  const live = readPieces(file, observed.pieces, kind.modelsOf(frontmatter.value), known);
  const issues = [...checkFileName(file, kind.nameOf(frontmatter.value)), ...body, ...live.issues];
  return issues.length === 0 ? ok({ ...rest, frontmatter: frontmatter.value, pieces: live.pieces }) : fail(issues);
}

/** The latest text of each file with its compilation: many pages ask for the same articles, and compiling takes a while. */
const compilations = new Map<
  string,
  { text: string; terms: readonly Term[]; compiled: ReturnType<typeof compileArticle> }
>();

function compileOnce(file: string, text: string, terms: readonly Term[]): ReturnType<typeof compileArticle> {
  const kept = compilations.get(file);
  if (kept?.text === text && kept.terms === terms) return kept.compiled;
  const compiled = compileArticle(file, text, terms);
  compilations.set(file, { text, terms, compiled });
  return compiled;
}
