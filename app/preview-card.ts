import sharp, { type CreateText, type OverlayOptions } from 'sharp';
import { type PreviewImage, type PreviewPart, previewFont, previewSize } from '@/lib/guide/preview/preview-image';

/** The picture that a shared link shows: a page of the atlas with one sentence and a blend bar, or two. Colours are those of the light theme. */

const colours = { paper: '#fcfaf6', ink: '#221d18', muted: '#5a534c' };
/** In px, from the picture's left and top edge. */
const margin = 72;
const width = previewSize.width - 2 * margin;
const rule = { top: 117, height: 4 };
const bar = { top: 398, height: 64, gap: 6 };
const title = { top: rule.top + rule.height + 12, height: bar.top - rule.top - rule.height - 32 };
/** Sizes of the sentence, the largest first: the first that leaves it room is used. */
const titleSizes = [66, 58, 50, 42] as const;

export async function previewCard(image: PreviewImage): Promise<Response> {
  const { parts, before } = image;
  const named = parts.filter(({ share }, index) => share > 0 || (before?.[index]?.share ?? 0) > 0);
  const names = named.map(({ name, percent }) => (percent ? `${name} ${percent}` : name)).join('\u2003');
  const picture = await sharp(await paper(), { raw: { ...previewSize, channels: 3 } })
    .composite([
      ...bars(before ? [before, parts] : [parts]),
      { input: line('Opsblend', 34), left: margin, top: 64 },
      await heading(image.title),
      // Two shares of each model take more room.
      { input: line(names, before ? 22 : 30), left: margin, top: 486 },
      { input: line(image.note, 28, colours.muted), left: margin, top: 538 },
    ])
    .removeAlpha()
    // Quick rather than small: a picture is kept once it is made, but most are asked for once.
    .png({ compressionLevel: 2 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
}

let drawnPaper: Promise<Buffer> | undefined;

/** The pixels that every picture begins with: the paper and the rule. */
function paper(): Promise<Buffer> {
  drawnPaper ??= sharp({ create: { ...previewSize, channels: 3, background: colours.paper } })
    .composite([
      {
        input: { create: { width, height: rule.height, channels: 3, background: colours.ink } },
        left: margin,
        top: rule.top,
      },
    ])
    .removeAlpha()
    .raw()
    .toBuffer();
  return drawnPaper;
}

/** The sentence, in the middle of its room. */
async function heading(text: string): Promise<OverlayOptions> {
  for (const size of titleSizes.filter((each) => each === titleSizes.at(-1) || mayFit(text, each))) {
    const { data, info } = await sharp(line(text, size)).raw().toBuffer({ resolveWithObject: true });
    if (info.height > title.height && size !== titleSizes.at(-1)) continue;
    const top = title.top + Math.max(0, Math.round((title.height - info.height) / 2));
    return { input: data, raw: { width: info.width, height: info.height, channels: 4 }, left: margin, top };
  }
  throw new RangeError('There is no size for a sentence');
}

/** Whether the sentence has room at a size, by the face's average letter: setting it in a size that is too large takes as long. */
function mayFit(text: string, size: number): boolean {
  const letter = { width: 0.5 * size, height: 1.18 * size };
  return text.length <= (width / letter.width) * (title.height / letter.height);
}

/** A text in the display face, broken where it is wider than the picture's column. */
function line(text: string, size: number, colour = colours.ink): { text: CreateText } {
  return {
    text: {
      text: `<span foreground="${colour}">${escaped(text)}</span>`,
      font: `Brygada 1918 ${size}`,
      fontfile: previewFont,
      width,
      // One point is then one px.
      dpi: 72,
      rgba: true,
      // A title may be sixty wide letters without a space.
      wrap: 'word-char',
    },
  };
}

/** One bar, or two one above the other in the same room. */
function bars(blends: readonly (readonly PreviewPart[])[]): OverlayOptions[] {
  const height = (bar.height - bar.gap * (blends.length - 1)) / blends.length;
  return blends.map((parts, index) => ({
    input: Buffer.from(
      blendBar(
        parts.filter(({ share }) => share > 0),
        height,
      ),
    ),
    left: margin,
    top: bar.top + index * (height + bar.gap),
  }));
}

function blendBar(parts: readonly PreviewPart[], height: number): string {
  const rectangles = parts.map(({ colour, share }, index) => {
    const left = parts.slice(0, index).reduce((sum, part) => sum + part.share, 0);
    return `<rect x="${left * width}" width="${share * width}" height="${height}" fill="${colour}" stroke="${colours.paper}" stroke-width="3"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    ${rectangles.join('')}
    <rect x="2" y="2" width="${width - 4}" height="${height - 4}" fill="none" stroke="${colours.ink}" stroke-width="4"/>
  </svg>`;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
