import type { ModelId } from '@/lib/dataset/ids';
import { inList } from './lists';
import type { ModelNames } from './verdict';

/** What another site is given to show a part of the guide in a frame: the code to paste, and how the frame tells its height. */

export interface Framed {
  /** The whole address of what is shown. */
  address: string;
  /** Names the frame. */
  title: string;
  /** In px: what it has until it tells its own. */
  height: number;
}

/** What a comparison in a frame is called. */
export const comparisonTitle = (models: readonly ModelId[], names: ModelNames) =>
  `${inList(models.map((model) => names[model]))} compared`;

/** The same for one that shows the models of a result. */
export const resultsModels = 'The models of a result compared';

/** In px: what a frame has until it tells its own height. A comparison is longer than any frame and then scrolls. */
export const frameHeights = { comparison: 640, blend: 300 } as const;

/** The type of the message in which what is framed tells its height: `{ type: 'opsblend:height', height: 412 }`, in px. */
export const heightMessage = 'opsblend:height';

/** A frame may run the script that tells its height, and open links elsewhere, where nothing holds them back. */
const sandbox = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/** The code to paste. @param width as HTML has it: a share of the place, or px */
export function frameCode({ address, title, height }: Framed, width = '100%'): string {
  return `<iframe src="${attribute(address)}" title="${attribute(title)}" width="${width}" height="${height}" loading="lazy" sandbox="${sandbox}" style="border:0"></iframe>`;
}

/** What makes all frames of the guide on a page as high as they are; optional. A frame is known by its window: in a sandbox it has no origin. */
export const heightScript = `<script>addEventListener("message",e=>{if(e.data?.type==="${heightMessage}")for(const f of document.querySelectorAll("iframe"))if(f.contentWindow===e.source)f.height=e.data.height})</script>`;

const attribute = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
