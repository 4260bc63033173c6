import { expect, test } from 'vitest';
import { guideList, guidePage, guidesBySubject } from '@/lib/guide/article/guide-page';

const guides = guideList();

test('the guides come by subject and in their order, each with its page, and the short answers at the end', () => {
  expect(guides[0]?.href).toBe('/guides/how-models-combine');
  expect(guidesBySubject().map(({ id }) => id)).toEqual(['choosing', 'adopting', 'working', 'around', 'questions']);
  expect(guides.at(-1)?.href).toBe('/guides/under-audit');
  expect(guides.map(({ href }) => href)).toEqual(guides.map(({ slug }) => `/guides/${slug}`));
});

test('no group is empty, and no guide stands in two', () => {
  expect(guidesBySubject().filter((group) => group.guides.length === 0)).toEqual([]);
  expect(new Set(guides.map(({ slug }) => slug)).size).toBe(guides.length);
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
