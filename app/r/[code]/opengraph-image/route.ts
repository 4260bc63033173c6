import { previewCard } from '@/app/preview-card';
import { resultPreview } from '@/lib/guide/preview/preview-image';

/**
 * The picture of a result. A route and not Next's file of that name, which would put the address of a picture into the page of every
 * code, however long the text is that stands in its place.
 */
export async function GET(_request: Request, { params }: { params: Promise<{ code: string }> }) {
  return previewCard(resultPreview((await params).code));
}
