import { previewCard } from '@/app/preview-card';
import { changePreview } from '@/lib/guide/preview/change-preview';

/** The picture of two results side by side. */
export function GET(request: Request) {
  return previewCard(changePreview(new URL(request.url).searchParams));
}
