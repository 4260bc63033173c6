import type { BlockContent, PhrasingContent } from 'mdast';
import { absolute } from '@/lib/address/site';
import { code, footnote, link, list, paragraph, strong, table } from '@/lib/content/markdown-nodes';
import type { LiveMetric, LivePiece, LivePractices, LiveRows } from '@/lib/guide/article/live-pieces';
import { effortWords } from '@/lib/words/effort';

/** The live pieces of an article as Markdown. `site` makes their links absolute. */
export function pieceNodes(piece: LivePiece, site: string): BlockContent[] {
  const absoluteHere = (href: string) => absolute(href, site);
  if (piece.kind === 'rows') return rows(piece, absoluteHere);
  return piece.kind === 'metric' ? metric(piece, absoluteHere) : practices(piece, absoluteHere);
}

type Absolute = (href: string) => string;

function rows({ rows: shown }: LiveRows, absolute: Absolute): BlockContent[] {
  const names = shown[0]?.cells.map(({ model }) => [model.name]) ?? [];
  return [
    table([
      [['Dimension'], ...names],
      ...shown.map(({ dimension, href, cells }) => [
        [link(dimension.label, absolute(href))],
        ...cells.map(({ cell, numbers }) => [cell.short, ...marks(numbers)]),
      ]),
    ]),
  ];
}

function metric({ name, definition, formula, unit, caution, href, numbers }: LiveMetric, absolute: Absolute) {
  return [
    paragraph(link(name, absolute(href)), `: ${definition}`, ...marks(numbers)),
    list([
      [strong('Formula'), ', in LaTeX: ', code(formula)],
      [strong('Unit'), `: ${unit}`],
      [strong('Caution'), `: ${caution}`],
    ]),
  ];
}

function practices({ model, area, practices: shown }: LivePractices, absolute: Absolute): BlockContent[] {
  return [
    paragraph(`${model} practices for ${area}:`),
    list(
      shown.map(({ name, firstStep, effort, href }) => [
        link(name, absolute(href)),
        ` (${effortWords[effort].inSentence}). First step: ${firstStep}`,
      ]),
    ),
  ];
}

function marks(numbers: readonly number[]): PhrasingContent[] {
  return numbers.map(footnote);
}
