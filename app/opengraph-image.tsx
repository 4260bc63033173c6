import { previewSize, sitePreview } from '@/lib/guide/preview/preview-image';
import { previewCard } from './preview-card';

export const alt = 'Opsblend: an open decision guide to IT operations models';
export const size = previewSize;
export const contentType = 'image/png';

export default function SiteImage() {
  return previewCard(sitePreview());
}
