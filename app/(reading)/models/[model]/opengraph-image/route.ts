import { previewCard } from '@/app/preview-card';
import { modelPath } from '@/lib/address/record';
import { modelList } from '@/lib/guide/article/model-page';
import { articlePreview } from '@/lib/guide/preview/article-preview';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return modelList().models.map(({ id }) => ({ model: id }));
}

/** The picture of the article, drawn when the guide is built. */
export async function GET(_request: Request, { params }: { params: Promise<{ model: string }> }) {
  return previewCard(articlePreview(modelPath((await params).model)));
}
