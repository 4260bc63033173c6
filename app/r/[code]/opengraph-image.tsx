import { previewCard, previewSize } from '@/app/preview-card';
import { resultPreview } from '@/lib/guide/preview/preview-image';

export const alt = 'A result of Opsblend: its sentence, and the blend as a bar';
export const size = previewSize;
export const contentType = 'image/png';

export default async function ResultImage({ params }: { params: Promise<{ code: string }> }) {
  return previewCard(resultPreview((await params).code));
}
