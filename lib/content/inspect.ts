import type { Issue } from '@/lib/shared/issue';
import { parseInput } from '@/lib/shared/parse';
import { fail, ok, type Result } from '@/lib/shared/result';
import { checkBody, checkFileName, type Referable } from './check';
import { type Compiled, compileArticle } from './compile';
import type { ArticleKind } from './kinds';
import { type Piece, readPieces } from './pieces';
import type { Term } from './term-words';

/** An article compiled and checked against everything that it may refer to. */

/** An article without its front matter, which is read with its file. */
export interface Article extends Omit<Compiled, 'frontmatter' | 'observed'> {
  /** The live pieces in the order in which the code numbers them, from 0. */
  pieces: readonly Piece[];
}

/** Compiles and checks the text of an article. Gives the article, or every issue at once. */
export async function inspectArticle<Frontmatter>(
  kind: ArticleKind<Frontmatter>,
  file: string,
  text: string,
  referable: Referable,
): Promise<Result<Article, Issue[]>> {
  const compiled = await compileOnce(file, text, referable.terms);
  if (!compiled.ok) return compiled;

  const { observed, frontmatter: written, ...rest } = compiled.value;
  const frontmatter = parseInput(kind.frontmatter, written);
  const body = checkBody({ file, observed, kind }, referable);
  if (!frontmatter.ok) {
    const head = frontmatter.error.map((issue) => ({ ...issue, path: `${file}:frontmatter.${issue.path}` }));
    return fail([...head, ...body]);
  }
  const live = readPieces(file, observed.pieces, kind.modelsOf(frontmatter.value), referable);
  const issues = [...checkFileName(file, kind.nameOf(frontmatter.value)), ...body, ...live.issues];
  return issues.length === 0 ? ok({ ...rest, pieces: live.pieces }) : fail(issues);
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
