import { z } from 'zod';
import { modelIds } from '@/lib/dataset/ids';

/** What stands above an article. Strict: a misspelt key fails the build. */

const text = z.string().trim().min(1);

/** YAML reads an unquoted date as a Date at midnight UTC; the guide only knows the day. */
const day = z.union([z.iso.date(), z.date().transform((date) => date.toISOString().slice(0, 10))]);

export const articleFrontmatterSchema = z.strictObject({
  title: text,
  /** For search engines and link previews, which cut longer ones off. */
  description: text.max(160),
  /** The model that the article is about; also the file's name. */
  model: z.enum(modelIds),
  checkedOn: day,
});
export type ArticleFrontmatter = z.output<typeof articleFrontmatterSchema>;
