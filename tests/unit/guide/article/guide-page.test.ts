import { expect, test } from 'vitest';
import { guideList, guidePage } from '@/lib/guide/article/guide-page';

const guides = await guideList();

test('the guides come in their order, each with its page', () => {
  expect(guides[0]?.href).toBe('/guides/how-models-combine');
  expect(guides.at(-1)?.href).toBe('/guides/choosing-a-model');
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
