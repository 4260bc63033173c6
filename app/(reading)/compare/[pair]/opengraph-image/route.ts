import { previewCard } from '@/app/preview-card';
import { pairArticlePath } from '@/lib/address/pair';
import { pairNames } from '@/lib/guide/article/pair-page';
import { articlePreview } from '@/lib/guide/preview/article-preview';

export const dynamic = 'force-static';
export const dynamicParams = false;

export function generateStaticParams() {
  return pairNames().map((pair) => ({ pair }));
}

/** The picture of the article, drawn when the guide is built. */
export async function GET(_request: Request, { params }: { params: Promise<{ pair: string }> }) {
  return previewCard(articlePreview(pairArticlePath((await params).pair)));
}
