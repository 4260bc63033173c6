import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { metricPath, practicePath, rowPath } from '@/lib/address/record';
import { numberCitations } from '@/lib/content/citations';
import { type ArticleKind, guideArticles, modelArticles, pairArticles } from '@/lib/content/kinds';
import { linkTerms } from '@/lib/content/link-terms';
import { numberPieces, type Piece, readPieces } from '@/lib/content/pieces';
import { readArticles } from '@/lib/content/read-articles';
import { type ModelId, metrics, practices } from '@/lib/dataset';
import { linkableTerms } from './glossary-terms';

/** What each article refers to: the sources it cites, the entries and rows it links to or shows. The other way round is `related.ts`. */

export interface ReferringArticle {
  title: string;
  href: string;
  /** Whether it may refer to rows of the comparison at all: a quick look, which spares parsing it. */
  mayNameRows: boolean;
  references: () => References;
}

export interface References {
  /** Ids, each once, in the order of citing. */
  sources: readonly string[];
  /** Addresses of entries and rows, `/metrics#mttr` or `/compare#kpis`, that its text links to or its live pieces show. */
  entries: ReadonlySet<string>;
}

/** Kept once they were read, because they change with the build only. */
let kept: readonly ReferringArticle[] | undefined;

/**
 * Every article: models, then pairs, then guides. Each is parsed, not compiled, when its references are first asked for; that takes some
 * tens of milliseconds, and most of a second for all.
 */
export function referringArticles(): readonly ReferringArticle[] {
  kept ??= [
    ...articlesOf(modelArticles, '/models'),
    ...articlesOf(pairArticles, '/compare'),
    ...articlesOf(guideArticles, '/guides'),
  ];
  return kept;
}

/** A live piece that shows rows, or an address with the anchor of one. */
const namingRows = /<Rows\b|\/compare[^\s)]*#/;

function articlesOf<Frontmatter extends { title: string }>(
  kind: ArticleKind<Frontmatter>,
  path: string,
): ReferringArticle[] {
  return readArticles(kind).map(({ name, text, frontmatter, readTree }) => {
    const href = `${path}/${name}`;
    let found: References | undefined;
    return {
      title: frontmatter.title,
      href,
      mayNameRows: namingRows.test(text),
      references: () => {
        found ??= referencesIn(href, readTree(), kind.modelsOf(frontmatter));
        return found;
      },
    };
  });
}

function referencesIn(href: string, tree: Root, models: readonly ModelId[]): References {
  // As the compiler does: the text then links the terms that its page links.
  linkTerms(tree, linkableTerms);
  return {
    sources: numberCitations(tree).citations.map(({ source }) => source),
    entries: new Set([...linkedEntries(tree), ...shownEntries(href, tree, models)]),
  };
}

/** The targets of the links that lead to a place in a page of the guide, without what the page is asked for. */
function linkedEntries(tree: Root): string[] {
  const found: string[] = [];
  visit(tree, (node) => {
    if (node.type !== 'link' && node.type !== 'definition') return;
    if (!node.url.startsWith('/')) return;
    const { pathname, hash } = new URL(node.url, 'https://guide.invalid');
    if (hash !== '') found.push(`${pathname}${hash}`);
  });
  return found;
}

const known = {
  metrics: new Set(metrics.map(({ id }) => id)),
  practiceLists: new Set(practices.map(({ model, area }) => `${model} ${area}`)),
};

function shownEntries(href: string, tree: Root, models: readonly ModelId[]): string[] {
  return readPieces(href, numberPieces(tree), models, known).pieces.flatMap(entriesIn);
}

/** The addresses of what a live piece shows. */
function entriesIn(piece: Piece): string[] {
  if (piece.kind === 'metric') return [metricPath(piece.id)];
  if (piece.kind === 'rows') return piece.dimensions.map((id) => rowPath(id));
  return practices
    .filter(({ model, area }) => model === piece.model && area === piece.area)
    .map(({ id }) => practicePath(id));
}
