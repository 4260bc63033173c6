import { expect, test } from 'vitest';
import { guideArticles } from '@/lib/content/kinds';
import { readArticles } from '@/lib/content/read-articles';
import { guideList, guidePage } from '@/lib/guide/article/guide-page';

const guides = await guideList();

test('the guides come in their order, each with its page', () => {
  expect(guides[0]?.href).toBe('/guides/how-models-combine');
  const orders = new Map(readArticles(guideArticles).map(({ name, frontmatter }) => [name, frontmatter.order]));
  expect(guides.map(({ slug }) => orders.get(slug))).toEqual(guides.map((_, index) => index + 1));
  expect(guides.map(({ href }) => href)).toEqual(guides.map(({ slug }) => `/guides/${slug}`));
});

test('a guide leads to those before and after it, and the ends have one neighbour', async () => {
  for (const [index, { slug }] of guides.entries()) {
    const page = await guidePage(slug);
    expect(page?.previous?.slug).toBe(guides[index - 1]?.slug);
    expect(page?.next?.slug).toBe(guides[index + 1]?.slug);
  }
});

test.each(['nothing', '', '../models/sre', 'Adopting-SRE'])('there is no guide “%s”', async (slug) => {
  expect(await guidePage(slug)).toBeUndefined();
});
