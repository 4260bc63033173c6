import { z } from 'zod';
import { modelIds } from '@/lib/dataset/ids';
import { groupedGuides } from './guide-groups';

/** What stands above an article, one schema a kind. Strict: a misspelt key fails the build. */

const text = z.string().trim().min(1);

/** YAML reads an unquoted date as a Date at midnight UTC; the guide only knows the day. */
const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

const head = {
  title: text,
  /** For search engines and link previews, which cut longer ones off. */
  description: text.max(160),
  checkedOn: day,
};

const model = z.enum(modelIds);

export const modelFrontmatterSchema = z.strictObject({
  ...head,
  /** The model that the article is about; also the file's name. */
  model,
});
export type ModelFrontmatter = z.output<typeof modelFrontmatterSchema>;

/** Short enough for the first screen of a phone, where all that a pair's page says first has to stand. */
const longest = { choose: 48, together: 60 } as const;
/** Ends a sentence that begins with `Choose DevOps when`. */
const sign = text.max(longest.choose).regex(/[^.]$/, 'A sign is a clause: leave out the full stop');

export const pairFrontmatterSchema = z.strictObject({
  ...head,
  /** The two models that the article compares; also the file's name. */
  models: z.tuple([model, model]).refine(([first, second]) => modelIds.indexOf(first) < modelIds.indexOf(second), {
    error: `Name two models in the fixed order: ${modelIds.join(', ')}`,
  }),
  /** The strongest sign for the first model, and for the second. */
  choose: z.tuple([sign, sign]),
  /** How the two work together. */
  together: text.max(longest.together).regex(/\.$/, 'End the sentence with a full stop'),
});
export type PairFrontmatter = z.output<typeof pairFrontmatterSchema>;

/** The end of an address. */
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The place in a list: smaller numbers come first, and gaps don't matter. */
const order = z.int().min(1);

export const guideFrontmatterSchema = z.strictObject({
  ...head,
  /** Also the file's name. */
  slug: slug.refine((name) => groupedGuides.includes(name), {
    error: 'No group of guides names it: add it to one in lib/content/guide-groups.ts',
  }),
  /** Its place in its group. */
  order,
});
export type GuideFrontmatter = z.output<typeof guideFrontmatterSchema>;

export const askedFrontmatterSchema = z.strictObject({
  ...head,
  /** Also the file's name. */
  slug,
  order,
  /** The words in which people ask it: the search finds it by them. */
  asked: z.array(text).min(1),
  /** The answers whose results lead to it: question id → option ids, of any edition. */
  calledBy: z.record(z.string(), z.array(z.string()).min(1)),
});
export type AskedFrontmatter = z.output<typeof askedFrontmatterSchema>;
