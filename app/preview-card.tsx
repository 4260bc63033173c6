import { ImageResponse } from 'next/og';
import { type PreviewImage, previewFont } from '@/lib/guide/preview/preview-image';

/** The picture that a shared link shows: a page of the atlas with one sentence and a blend bar. Colours are those of the light theme. */

export const previewSize = { width: 1200, height: 630 };

const bar = { width: 1056, height: 64 };

export async function previewCard({ title, note, parts }: PreviewImage): Promise<ImageResponse> {
  const fonts = [{ name: 'Brygada', data: await previewFont(), weight: 500 as const }];
  const named = parts.filter(({ share }) => share > 0);
  return new ImageResponse(
    <div tw="flex flex-col w-full h-full px-[72px] py-[60px] bg-[#fcfaf6] text-[#221d18]">
      <div tw="flex w-full pb-4 text-[34px] border-b-4 border-[#221d18]">Opsblend</div>
      <div tw="flex flex-1 items-center text-[66px] leading-[1.1]">{title}</div>
      <svg aria-hidden="true" width={bar.width} height={bar.height} viewBox={`0 0 ${bar.width} ${bar.height}`}>
        {named.map(({ id, colour, share }, index) => (
          <rect
            key={id}
            x={named.slice(0, index).reduce((sum, part) => sum + part.share, 0) * bar.width}
            width={share * bar.width}
            height={bar.height}
            fill={colour}
            stroke="#fcfaf6"
            strokeWidth={3}
          />
        ))}
        <rect width={bar.width} height={bar.height} fill="none" stroke="#221d18" strokeWidth={4} />
      </svg>
      <div tw="flex mt-5 text-[30px]">
        {named.map(({ id, name, percent }) => (
          <div key={id} tw="flex mr-9">
            {percent ? `${name} ${percent}` : name}
          </div>
        ))}
      </div>
      <div tw="flex mt-4 text-[28px] text-[#5a534c]">{note}</div>
    </div>,
    { ...previewSize, fonts },
  );
}
