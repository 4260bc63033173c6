import type { ArticleKindId } from '@/lib/content/kinds';
import { models } from '@/lib/dataset';
import { articleAt } from '@/lib/guide/article-index/article-index';
import { hexOf } from './hex-colour';
import { type PreviewImage, sitePreview } from './preview-image';

const kinds: Record<ArticleKindId, string> = {
  model: 'A model of IT operations',
  pair: 'Two models compared',
  guide: 'A guide to IT operations',
  asked: 'A question about IT operations',
};

/** The image of an article: its title, its kind, and the models that it is about, all of them for a guide. Other addresses have the guide's own. */
export function articlePreview(href: string): PreviewImage {
  const article = articleAt(href);
  if (!article) return sitePreview();
  const about = models.filter(({ id }) => article.models.length === 0 || article.models.includes(id));
  return {
    title: article.title,
    note: kinds[article.kind],
    parts: about.map(({ id, name, mark }) => ({
      id,
      name,
      colour: hexOf(mark.colour),
      share: 1 / about.length,
      percent: '',
    })),
  };
}
