import { z } from 'zod';
import { differenceGroupIds, dimensionGroupIds, scalePlaces } from '@/lib/dataset';
import {
  checkedOnSchema,
  dimensionGroupSchema,
  dimensionIdSchema,
  editionIdSchema,
  evidenceSchema,
  fractionSchema,
  modelIdSchema,
  optionIdSchema,
  questionIdSchema,
  sourceSchema,
  workAreaSchema,
} from './vocabulary-schema';

/** The form of the guide's data: models, their comparison, and the questionnaire. */

const modelText = {
  id: modelIdSchema.describe('The model’s id.'),
  name: z.string().describe('The model’s name.'),
  expansion: z.string().describe('What the name is short for.'),
  gist: z.string().describe('What the model is for, in a phrase.'),
  definition: z.string().describe('Two sentences that can be quoted alone.'),
};

const cellText = {
  short: z.string().describe('The cell of the table: a phrase.'),
  long: z.string().describe('The same in one to four sentences.'),
  evidence: evidenceSchema,
  checkedOn: checkedOnSchema,
};

const dimensionText = {
  id: dimensionIdSchema.describe('The dimension’s id.'),
  label: z.string().describe('The heading of the row.'),
  question: z.string().describe('The question that a cell of this row answers.'),
};

export const modelListSchema = z
  .strictObject({
    models: z
      .array(
        z.strictObject({
          ...modelText,
          url: z.string().describe('The address of the whole model, from the root of the site.'),
        }),
      )
      .describe('All models, in a fixed order.'),
  })
  .describe('The models in short.');
export type ModelListBody = z.infer<typeof modelListSchema>;

export const modelSchema = z
  .strictObject({
    ...modelText,
    convention: z.string().optional().describe('Set where no standard defines the term: what this guide means by it.'),
    article: z.string().describe('The address of the article, from the root of the site.'),
    dimensions: z
      .array(
        z.strictObject({
          ...dimensionText,
          group: dimensionGroupSchema.describe('The group of the row.'),
          ...cellText,
          sources: z.array(sourceSchema).describe('Where the cell comes from; empty only for a convention.'),
        }),
      )
      .describe('The model’s cell in every row of the comparison.'),
  })
  .describe('One model with its row of every dimension.');
export type ModelBody = z.infer<typeof modelSchema>;

const placeSchema = z
  .strictObject({
    at: z.literal(scalePlaces).describe('From 1, the low end of the row’s scale, to 5, its high end.'),
    why: z.string().describe('The reason, which follows from the cell.'),
  })
  .describe('Where the model stands in the row: this guide’s own reading of the cell.');

const comparedCellSchema = z.strictObject({
  model: modelIdSchema.describe('The column.'),
  ...cellText,
  sources: z.array(z.string()).describe('Ids in the list of sources.'),
  place: placeSchema.nullable().describe('Where the model stands on the row’s scale; null where the row has none.'),
});

const comparedRowSchema = z.strictObject({
  ...dimensionText,
  group: dimensionGroupSchema.describe('The row’s own group, in whatever order the rows are.'),
  scale: z
    .strictObject({
      name: z.string().describe('What rises from the low end to the high one.'),
      low: z.string().describe('The low end, place 1.'),
      high: z.string().describe('The high end, place 5.'),
    })
    .nullable()
    .describe('The order in which the row puts the models; null where there is no honest one.'),
  difference: fractionSchema
    .nullable()
    .describe(
      'How much the compared models differ: the mean distance between every two places over the scale’s length; null without a scale.',
    ),
  cells: z.array(comparedCellSchema).describe('One cell a model, in the order of the columns.'),
});

export const comparisonSchema = z
  .strictObject({
    models: z
      .array(z.strictObject({ id: modelText.id, name: modelText.name }))
      .describe('The columns, in the order in which they were asked for.'),
    groups: z
      .array(
        z.strictObject({
          id: z
            .enum([...dimensionGroupIds, ...differenceGroupIds])
            .describe('The group’s id. Sorted by difference, there are two: measured and unmeasured.'),
          label: z.string().describe('The heading of the group.'),
          rows: z.array(comparedRowSchema).describe('The rows of the group.'),
        }),
      )
      .describe('The rows by group; a group without rows is left out.'),
    leftOut: z
      .array(dimensionIdSchema)
      .describe('Rows that were left out because only differences were asked for and the models don’t differ in them.'),
    undone: z
      .array(z.enum(['show', 'order']))
      .describe('Parameters that were not followed, since they would have left no row, or changed nothing.'),
    sources: z.array(sourceSchema).describe('Every source that a cell names, once, in the order of first mention.'),
  })
  .describe('Models side by side.');
export type ComparisonBody = z.infer<typeof comparisonSchema>;

export const jsonSchemaSchema = z
  .looseObject({
    $schema: z.string().describe('The dialect of the schema.'),
    type: z.string().describe('What the schema describes: an object.'),
  })
  .describe('A schema in the form of JSON Schema.');

export const questionnaireSchema = z
  .strictObject({
    edition: editionIdSchema,
    publishedOn: z.iso.date().describe('The day of publication. An edition is never edited again.'),
    areas: z
      .array(
        z.strictObject({
          id: workAreaSchema.describe('The work area’s id.'),
          label: z.string().describe('The work area’s name.'),
          about: z.string().describe('What belongs to it.'),
        }),
      )
      .describe('The work areas, in a fixed order.'),
    questions: z
      .array(
        z.strictObject({
          id: questionIdSchema.describe('The question’s id: a key of the answers to send.'),
          area: workAreaSchema.describe('The work area that the question belongs to.'),
          dimension: dimensionIdSchema.describe('The row of the comparison that the question is about.'),
          text: z.string().describe('The question.'),
          help: z.string().describe('How to choose when it is not obvious.'),
          why: z.string().describe('Why we ask.'),
          ordered: z.boolean().describe('Whether the options lie on a scale, in the order given.'),
          quick: z.boolean().describe('Whether the question belongs to the quick set.'),
          options: z
            .array(
              z.strictObject({
                id: optionIdSchema.describe('The option’s id: the answer to send.'),
                label: z.string().describe('What an outsider could observe.'),
              }),
            )
            .describe('The options. Beside them, "unknown" is always an answer.'),
          allowsNotApplicable: z.boolean().describe('Whether "not-applicable" is an answer, too.'),
        }),
      )
      .describe('The questions, in their order.'),
  })
  .describe('An edition of the questionnaire, without its votes.');
export type QuestionnaireBody = z.infer<typeof questionnaireSchema>;
