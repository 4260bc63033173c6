import { z } from 'zod';
import { comparisonPath } from '@/lib/address/comparison';
import { absolute } from '@/lib/address/site';
import { comparisonSchema } from '@/lib/api/catalogue-schema';
import { comparisonBody, comparisonFile, comparisonTable } from '@/lib/api/comparison';
import { comparisonQuerySchema } from '@/lib/api/schemas';
import { ok } from '@/lib/shared/result';
import { tool } from './tool';

const { models, dimensions, groups, show, order, q } = comparisonQuerySchema.shape;

/** Rows of the comparison for some models, as a table in Markdown and as data. */
export const compareModels = tool({
  name: 'compare_models',
  title: 'Compare models',
  description:
    'Models of IT operations side by side, with the evidence and sources of each statement, and how far apart they stand in each row. The whole table is long: name the dimensions that matter, or ask for the differences.',
  input: z.strictObject({
    models: models.describe('The models to compare, at least two; all if left out.'),
    dimensions: dimensions.describe('The rows to show; all if left out.'),
    groups: groups.describe('The groups of rows to show; all if left out.'),
    show,
    order,
    q,
  }),
  output: comparisonSchema.extend({ url: z.url().describe('The page of the comparison of these models.') }),
  answer(query) {
    const table = comparisonTable(query);
    const url = absolute(
      comparisonPath({
        models: query.models,
        groups: query.groups,
        differing: query.show === 'differences',
        byDifference: query.order === 'difference',
        query: query.q ?? '',
      }),
    );
    return ok({
      data: { ...comparisonBody(table), url },
      text: `${comparisonFile('md', table).text}\n${url}`,
    });
  },
});
