import { embedBlendPath, inFrame, oembedPath } from '@/lib/address/embed';
import { absolute } from '@/lib/address/site';
import { modelNames } from '@/lib/dataset';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import type { ComparisonPage } from '@/lib/guide/comparison/comparison-page';
import { comparisonTitle, frameCode, frameHeights, heightMessage, heightScript } from '@/lib/words/embed';

/** What a page says of how other sites can show a part of it: the code to copy, and the link that programs look for. */

export interface EmbedView {
  /** The path of what is framed. */
  path: string;
  /** What it is called. */
  title: string;
  /** The frame, as HTML. */
  code: string;
  /** What makes the frame as high as what it holds, as HTML. */
  script: string;
  /** The type of the message in which it tells its height. */
  message: string;
}

/** A result that the comparison starts from isn't named elsewhere: its models are. */
export function comparisonEmbed({ address, links, columns }: Pick<ComparisonPage, 'address' | 'links' | 'columns'>) {
  const models = columns.map(({ id }) => id);
  return viewOf(inFrame(links.withoutResult ?? address), comparisonTitle(models, modelNames), 'comparison');
}

export function blendEmbed({ code, verdict }: Pick<ResultPage, 'code' | 'verdict'>): EmbedView {
  return viewOf(embedBlendPath(code), verdict.sentence, 'blend');
}

function viewOf(path: string, title: string, kind: keyof typeof frameHeights): EmbedView {
  const code = frameCode({ address: absolute(path), title, height: frameHeights[kind] });
  return { path, title, code, script: heightScript, message: heightMessage };
}

/** What the head of a page says of where programs ask how to show it (oEmbed). @param path of the page, with its query */
export function oembedTag(path: string, title: string) {
  return { types: { 'application/json+oembed': [{ url: absolute(oembedPath(path)), title }] } };
}
