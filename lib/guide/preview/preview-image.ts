import { join } from 'node:path';
import { readCode } from '@/lib/address/code';
import { codeInSegment } from '@/lib/address/result';
import { modelNames, models } from '@/lib/dataset';
import { coreOutcome } from '@/lib/engine';
import { boardLookup } from '@/lib/guide/board/board-lookup';
import { editions } from '@/lib/questionnaire';
import { countAnswers } from '@/lib/questionnaire/answer-count';
import { decode } from '@/lib/share/codec';
import { peopleInWords, sentenceStart } from '@/lib/words/board';
import { verdictMeaning, verdictSentence } from '@/lib/words/verdict';
import { drawable } from './drawable';
import { hexOf } from './hex-colour';

/** What the preview images of links show: one sentence, and a blend as a bar, or two. Their renderer knows no OKLCH and no web fonts. */

export interface PreviewImage {
  title: string;
  note: string;
  /** In the models' fixed order; shares are fractions that add to 1. */
  parts: readonly PreviewPart[];
  /** A second blend, to stand above the other. */
  before?: readonly PreviewPart[];
}

export interface PreviewPart {
  id: string;
  name: string;
  colour: string;
  share: number;
  percent: string;
}

/** The last segment of the address of an image, below that of its page. */
export const previewSegment = 'opengraph-image';

/** What the head of a page says of its image. @param path of the page, with a query where the image depends on it */
export function previewTags(path: string, alt: string) {
  const [page = '', ...query] = path.split('?');
  const url = [`${page}/${previewSegment}`, ...query].join('?');
  return { images: { url, ...previewSize, type: 'image/png', alt } };
}

/** In px, as all services that preview links take it. */
export const previewSize = { width: 1200, height: 630 };

/** The file of the display face in the weight of headings. */
export const previewFont = join(process.cwd(), 'components/typeface/fonts/brygada-1918-500.ttf');

/** The image of every page that has none of its own: all models with the same share, since the guide prefers none. */
export function sitePreview(): PreviewImage {
  return {
    title: 'An open decision guide to IT operations models',
    note: 'Articles, a comparison, and the blend that fits your organisation',
    parts: models.map(({ id, name, mark }) => ({
      id,
      name,
      colour: hexOf(mark.colour),
      share: 1 / models.length,
      percent: '',
    })),
  };
}

/** The image of a result: its sentence and its blend. An unreadable code, or answers that are too few, have the guide's own. */
export function resultPreview(segment: string): PreviewImage {
  const decoded = decode(editions, readCode(codeInSegment(segment)));
  if (!decoded.ok) return sitePreview();
  const { edition, sheet } = decoded.value;
  const result = coreOutcome(edition, sheet);
  if (result.verdict.kind === 'not-enough') return sitePreview();
  if (result.verdict.kind === 'no-model') return { ...sitePreview(), title: verdictSentence(result, modelNames) };
  const { label } = verdictMeaning(result, modelNames);
  const { options, all } = countAnswers(edition, sheet);
  return {
    title: verdictSentence(result, modelNames),
    note: `${label}. ${options} of ${all} questions answered.`,
    parts: models.map(({ id, name, mark }) => ({
      id,
      name,
      colour: hexOf(mark.colour),
      share: result.shares[id],
      percent: `${result.percent[id]}%`,
    })),
  };
}

/** The image of a team's board: its sentence, its blend, and its title where that can be drawn; nobody is named. Without a blend it has the guide's own. */
export function boardPreview(query: URLSearchParams): PreviewImage {
  const lookup = boardLookup(query);
  if (lookup.kind === 'redirect') return boardPreview(new URLSearchParams(lookup.to.split('?')[1]));
  if (lookup.kind === 'empty') return sitePreview();
  const { verdict, tells, members, scope, blend } = lookup.board;
  const note = [
    ...(scope && drawable(scope) ? [scope] : []),
    `${sentenceStart(peopleInWords(members.length))} on the board`,
  ].join(' · ');
  if (!tells) return { ...sitePreview(), title: verdict.sentence, note };
  return {
    title: verdict.sentence,
    note,
    parts: blend.map(({ id, name, colour, share, percent }) => {
      return { id, name, colour: hexOf(colour), share, percent: `${percent}%` };
    }),
  };
}
