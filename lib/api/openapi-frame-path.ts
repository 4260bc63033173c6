import { comparisonPath } from '@/lib/address/comparison';
import { oembedBody, readOembedQuery } from './oembed';
import { accepted, exampleComparison, exampleSite, refused } from './openapi-examples';
import { json, operation, queryParameter } from './openapi-operation';
import { tooMany } from './problem';
import { readMethods } from './respond';

/** What programs ask that show a link as a frame: what it takes, and what it answers. */

const url = comparisonPath({ models: exampleComparison.models });
const limits = { maxwidth: 600, maxheight: 480 };

export const framePath = {
  '/api/oembed': {
    get: operation({
      id: 'getFrame',
      tag: 'Reading',
      summary: 'What to show for a link to a comparison or a result (oEmbed 1.0)',
      description:
        'A frame that other sites may put into their pages. Parameters that aren’t named here are passed over.',
      parameters: [
        queryParameter('OembedQuery', 'url', url),
        queryParameter('OembedQuery', 'maxwidth', limits.maxwidth),
        queryParameter('OembedQuery', 'maxheight', limits.maxheight),
        queryParameter('OembedQuery', 'format', 'json'),
      ],
      success: {
        description: 'A frame.',
        content: json('Oembed', accepted(oembedBody({ url, ...limits }, exampleSite, exampleSite))),
      },
      problems: [
        refused(readOembedQuery(new URLSearchParams('maxwidth=wide'))),
        refused(oembedBody({ url: 'https://other.example/' }, exampleSite, exampleSite)),
        refused(readOembedQuery(new URLSearchParams({ url, format: 'xml' }))),
        tooMany(300, 20),
      ],
      methods: readMethods,
    }),
  },
};
