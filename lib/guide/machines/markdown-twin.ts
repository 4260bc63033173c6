import type { RootContent } from 'mdast';
import { absolute } from '@/lib/address/site';
import { plainNodes, printMarkdown } from '@/lib/content/article-markdown';
import { numberCitations } from '@/lib/content/citations';
import { heading, link, list, paragraph } from '@/lib/content/markdown-nodes';
import { numberPieces, readPieces } from '@/lib/content/pieces';
import { requireModel } from '@/lib/dataset';
import { resolvePieces, sourcedIn } from '@/lib/guide/article/live-pieces';
import { articleAt, type IndexedArticle } from '@/lib/guide/article-index/article-index';
import { showablePieces } from '@/lib/guide/article-index/referable';
import { numberSources } from '@/lib/guide/links/numbered-sources';
import { pieceNodes } from './live-piece-markdown';
import { sourceNote } from './source-note';

/** The Markdown twin of an article: the same text, live pieces included, and its sources as numbered footnotes. */

/**
 * The twin of the article at an address such as `/models/sre`; undefined if there is none.
 * `site` is the address of the guide: links are absolute, because the text is read elsewhere.
 */
export function articleMarkdown(href: string, site: string): string | undefined {
  const article = articleAt(href);
  if (!article) return undefined;
  const address = absolute(article.href, site);

  const tree = article.readTree();
  const { citations } = numberCitations(tree);
  const { pieces } = readPieces(article.href, numberPieces(tree), article.models, showablePieces);
  const numbered = numberSources(citations, sourcedIn(pieces));
  const live = resolvePieces(pieces, numbered).map((piece) => pieceNodes(piece, site));
  const body = plainNodes(tree, { address, pieces: live });

  return printMarkdown([...head(article, address), ...body, ...numbered.sources.map(sourceNote)]);
}

function head(article: IndexedArticle, address: string): RootContent[] {
  const { title, description, checkedOn } = article;
  return [
    heading(1, title),
    paragraph(description),
    paragraph('From ', link('Opsblend', address), `, checked against its sources on ${checkedOn}.`),
    ...inShort(article),
  ];
}

/** What the page of a pair says beside the article. */
function inShort({ models, inShort: said }: IndexedArticle): RootContent[] {
  if (!said) return [];
  const choice = models.map((id, index) => [`Choose ${requireModel(id).name} when ${said.choose[index]}.`]);
  return [list([...choice, [`Together: ${said.together}`]])];
}
