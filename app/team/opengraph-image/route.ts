import { previewCard } from '@/app/preview-card';
import { boardPreview } from '@/lib/guide/preview/preview-image';

/** The picture of a board. */
export function GET(request: Request) {
  return previewCard(boardPreview(new URL(request.url).searchParams));
}
