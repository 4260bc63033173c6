import { previewCard } from '@/app/preview-card';
import { guidePath } from '@/lib/address/record';
import { guideList } from '@/lib/guide/article/guide-page';
import { articlePreview } from '@/lib/guide/preview/article-preview';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return guideList().map(({ slug }) => ({ slug }));
}

/** The picture of the article, drawn when the guide is built. */
export async function GET(_request: Request, { params }: { params: Promise<{ slug: string }> }) {
  return previewCard(articlePreview(guidePath((await params).slug)));
}
