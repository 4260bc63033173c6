import { z } from 'zod';

/**
 * What search engines ask of the kinds of structured data that the guide gives, after schema.org and Google's documentation of
 * each kind. Strict: a misspelt property is found.
 */

const words = z.string().trim().min(1);
const absoluteUrl = z.url({ protocol: /^https?$/ });
const day = z.iso.date();
const organisation = z.strictObject({ '@type': z.literal('Organization'), name: words, url: absoluteUrl.optional() });

const article = z.strictObject({
  '@type': z.enum(['Article', 'TechArticle']),
  /** Longer ones are cut off. */
  headline: words.max(110),
  description: words,
  url: absoluteUrl,
  mainEntityOfPage: absoluteUrl,
  inLanguage: z.literal('en-GB'),
  isAccessibleForFree: z.literal(true),
  license: absoluteUrl,
  dateModified: day,
  author: organisation,
  publisher: organisation,
  about: z.array(z.strictObject({ '@type': z.literal('Thing'), name: words, alternateName: words })),
  citation: z
    .array(
      z.strictObject({
        '@type': z.literal('CreativeWork'),
        name: words,
        publisher: organisation,
        url: absoluteUrl.optional(),
      }),
    )
    .min(1),
});

const breadcrumbs = z.strictObject({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(z.strictObject({ '@type': z.literal('ListItem'), position: z.int(), name: words, item: absoluteUrl }))
    .min(2)
    .refine((items) => items.every(({ position }, index) => position === index + 1), 'Positions count from 1'),
});

const questions = z.strictObject({
  '@type': z.literal('FAQPage'),
  url: absoluteUrl,
  mainEntity: z
    .array(
      z.strictObject({
        '@type': z.literal('Question'),
        name: words.endsWith('?'),
        acceptedAnswer: z.strictObject({ '@type': z.literal('Answer'), text: words }),
      }),
    )
    .min(1),
});

const dataset = z.strictObject({
  '@type': z.literal('Dataset'),
  name: words,
  /** Google's limits. */
  description: words.min(50).max(5000),
  url: absoluteUrl,
  inLanguage: z.literal('en-GB'),
  isAccessibleForFree: z.literal(true),
  license: absoluteUrl,
  creator: organisation,
  dateModified: day,
  variableMeasured: z.array(words).min(1),
  distribution: z
    .array(
      z.strictObject({
        '@type': z.literal('DataDownload'),
        encodingFormat: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
        contentUrl: absoluteUrl,
      }),
    )
    .min(1),
});

/** A whole document, as it stands in a page. */
export const structuredDataSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z.array(z.discriminatedUnion('@type', [article, breadcrumbs, questions, dataset])).min(1),
});
