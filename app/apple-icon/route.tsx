import { ImageResponse } from 'next/og';
import { sitePreview } from '@/lib/guide/preview/preview-image';

const size = { width: 180, height: 180 };

export const dynamic = 'force-static';

/** Heights of the sign's five parts, in px, as in icon.svg. */
const heights = [120, 92, 64, 80, 106];

/**
 * The guide's sign with room around it, as phones cut its corners off. A route and not Next's file of that name, whose address leaves out
 * the path under which the guide is published.
 */
export function GET() {
  return new ImageResponse(
    <svg aria-hidden="true" width={180} height={180} viewBox="0 0 180 180">
      <rect width={180} height={180} fill="#fcfaf6" />
      {sitePreview().parts.map(({ id, colour }, index) => (
        <rect
          key={id}
          x={30 + index * 24}
          y={150 - (heights[index] ?? 0)}
          width={24}
          height={heights[index] ?? 0}
          fill={colour}
          stroke="#221d18"
          strokeWidth={3}
        />
      ))}
    </svg>,
    size,
  );
}
