import { z } from 'zod';
import { longestAddress } from './problem';

/** oEmbed (oembed.com, 1.0): what a program asks that has found a link, and what it is given to show. */

const limit = z.coerce.number().int().min(1).max(100_000).optional();

/** Programs add parameters of their own: they are passed over. */
export const oembedQuerySchema = z
  .object({
    url: z
      .string()
      .min(1)
      .max(longestAddress)
      .describe('The address of a comparison or a result of this guide; its path alone will do.'),
    maxwidth: limit.describe('The most that the frame may be wide, in px.'),
    maxheight: limit.describe('The most that the frame may be high, in px.'),
    format: z.string().optional().describe('json, also if left out. No other is supported.'),
  })
  .describe('What is to be shown.');
export type OembedQuery = z.infer<typeof oembedQuerySchema>;

export const oembedSchema = z
  .strictObject({
    version: z.literal('1.0').describe('The version of oEmbed.'),
    type: z.literal('rich').describe('A piece of HTML.'),
    title: z.string().describe('What is shown, as plain text.'),
    provider_name: z.literal('Opsblend').describe('The guide’s name.'),
    provider_url: z.url().describe('The guide’s address.'),
    cache_age: z.int().min(0).describe('In seconds: how long this may be kept.'),
    width: z.int().min(1).describe('In px: how wide the frame is.'),
    height: z.int().min(1).describe('In px: how high the frame is.'),
    html: z.string().describe('A frame in a sandbox, to be put into a page as it stands.'),
  })
  .describe('What to show for a link (oEmbed 1.0).');
export type OembedBody = z.infer<typeof oembedSchema>;
