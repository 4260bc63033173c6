import { z } from 'zod';
import { searchPath } from '@/lib/address/search';
import { absolute } from '@/lib/address/site';
import { longestQuery } from '@/lib/address/typed-words';
import { searchPage } from '@/lib/guide/search/search-page';
import { ok } from '@/lib/shared/result';
import { tool } from './tool';

/** What somebody reads who talks: more is on the page. */
const usual = 8;
const most = 25;

/** What the search page finds. */
export const searchGuide = tool({
  name: 'search_guide',
  title: 'Search the guide',
  description:
    'Finds articles, rows of the comparison, practices, tools, metrics, cases, terms and sources by words, the best first, each with its address and the beginning of its text.',
  input: z.strictObject({
    words: z.string().trim().min(1, 'There is nothing to search for').max(longestQuery).describe('What to search for.'),
    most: z.int().min(1).max(most).default(usual).describe('How many to give, at most.'),
  }),
  output: z.strictObject({
    found: z.int().describe('How many there are in all.'),
    hits: z.array(
      z.strictObject({
        title: z.string(),
        kind: z.string().describe('What it is, such as model, guide, practice or term.'),
        within: z.string().describe('The page or the part of the guide that it is in.'),
        url: z.url(),
        excerpt: z.string().describe('The beginning of what stands there.'),
      }),
    ),
    url: z.url().describe('The page with all that is found.'),
  }),
  answer({ words, most: wanted }) {
    const { query, hits, all } = searchPage({ q: words });
    return ok({
      data: {
        found: all,
        hits: hits
          .slice(0, wanted)
          .map(({ title, kind, within, href, lead }) => ({ title, kind, within, url: absolute(href), excerpt: lead })),
        url: absolute(searchPath(query)),
      },
    });
  },
});
