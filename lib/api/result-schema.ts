import { z } from 'zod';
import { verdictKinds } from '@/lib/engine/verdict';
import {
  checkedOnSchema,
  editionIdSchema,
  evidenceSchema,
  fractionSchema,
  modelIdSchema,
  optionIdSchema,
  questionIdSchema,
  sharesSchema,
  sourceSchema,
  workAreaSchema,
} from './vocabulary-schema';

/** The form of a result, as `POST /api/v1/score` and `GET /api/v1/results/{code}` give it. */

export const verdictSchema = z
  .strictObject({
    kind: z
      .enum(verdictKinds)
      .describe(
        'How much can be said. not-enough: too few answers that say something to name any lead. no-model: no lead is worth a reorganisation.',
      ),
    lead: z
      .array(modelIdSchema)
      .describe(
        'The leading model; several where the lead is shared; none where there is not enough to tell, or no model to choose.',
      ),
    margin: fractionSchema.describe('Distance between the first and the second share.'),
    stability: fractionSchema.describe(
      'The part of plausible weightings of the questions in which the first model stays first.',
    ),
    sureOf: z
      .strictObject({
        weights: fractionSchema.describe('The part of draws in which the first model stays first when weights vary.'),
        open: fractionSchema.describe('The same when open questions may turn out any way, too.'),
        readings: fractionSchema.describe('The same when answers may have been read differently, too.'),
      })
      .nullable()
      .describe('How sure the lead is, and of what; null without a lead, and in editions that know weights alone.'),
  })
  .describe('What may be said of the blend.');

export const blendPartSchema = z
  .strictObject({
    model: modelIdSchema.describe('The model.'),
    share: fractionSchema.describe('Its share of the blend. Over all models the shares add to 1.'),
    low: fractionSchema.describe('The lowest share that settling the open questions could still give it.'),
    high: fractionSchema.describe('The highest share that settling the open questions could still give it.'),
    chance: fractionSchema.describe('The part of plausible weightings in which this model is first.'),
    role: z.enum(['leads', 'supports', 'borrow-from', 'not-now']).describe('Its part in the blend.'),
  })
  .describe('One model’s part in the blend.');

export const areaSchema = z
  .strictObject({
    area: workAreaSchema.describe('The work area.'),
    shares: sharesSchema.describe('The blend of this area, adding to 1; all 0 where nothing is cast in it.'),
    emphasis: fractionSchema.describe(
      'The area’s part of all that was said. Emphasis × shares, added over the areas, is the blend.',
    ),
    lead: z
      .array(modelIdSchema)
      .describe('The leading model; several where they are close; none where the area’s answers say too little.'),
    sure: fractionSchema
      .nullable()
      .describe(
        'The part of draws in which a leading model stays first in the area when weights, open questions and readings vary; null without a lead, and in editions that know weights alone.',
      ),
    margin: fractionSchema.describe('Distance between the first and the second share in the area.'),
  })
  .describe('Who leads one work area.');

export const contributionSchema = z
  .strictObject({
    question: questionIdSchema,
    option: optionIdSchema.describe('The option that was chosen.'),
    area: workAreaSchema.describe('The work area of the question.'),
    weight: z.number().positive().describe('The question’s weight: its base weight × the importance given to it.'),
    shares: sharesSchema.describe(
      'What the answer gave to each model. Over all answers this adds to the blend, exactly.',
    ),
    total: fractionSchema.describe('What the answer gave in all; 0 where the option abstains.'),
  })
  .describe('What one answer gave.');

export const flipSchema = z
  .strictObject({
    changes: z
      .array(
        z.strictObject({
          question: questionIdSchema,
          from: optionIdSchema.describe('The option that was chosen.'),
          to: optionIdSchema.describe('The option to choose instead.'),
        }),
      )
      .min(1)
      .max(2)
      .describe('One change of an answer, or two where no single one is enough.'),
    lead: modelIdSchema.describe('The model that leads then.'),
    distance: z
      .number()
      .positive()
      .describe('How far the changes go: positions on the question’s scale, 1 where it has none.'),
  })
  .describe('A smallest change of answers that changes the lead.');

export const resultCautionSchema = z
  .strictObject({
    id: z.string().describe('Permanent, in kebab-case.'),
    title: z.string().describe('The matter in a few words.'),
    text: z.string().describe('What is the matter, and why it matters.'),
    advice: z.string().describe('What to do about it.'),
    evidence: evidenceSchema,
    checkedOn: checkedOnSchema,
    sources: z.array(sourceSchema).describe('Where this comes from.'),
  })
  .describe('A warning that a precondition of a recommended model is missing. Never part of the score.');

export const plannedPracticeSchema = z
  .strictObject({
    id: z.string().describe('Permanent, in kebab-case.'),
    name: z.string().describe('What to do, in a few words.'),
    model: modelIdSchema.describe('The model that the practice belongs to.'),
    area: workAreaSchema.describe('The work area that it belongs to.'),
    what: z.string().describe('What the practice is.'),
    effort: z.enum(['days', 'weeks', 'months']).describe('How long it takes to put in place.'),
    firstStep: z.string().describe('What to do first, and who does it.'),
    metric: z
      .strictObject({ id: z.string().describe('The metric’s id.'), name: z.string().describe('The metric’s name.') })
      .describe('The metric that shows that it works.'),
    because: z
      .array(z.strictObject({ question: questionIdSchema, option: optionIdSchema }))
      .describe(
        'The answers that call for it, strongest first; empty where it is only there because another practice needs it.',
      ),
    weight: fractionSchema.describe('What those answers gave to the practice’s model.'),
    neededFor: z.array(z.string()).describe('The practices of the plan that need it first.'),
    evidence: evidenceSchema,
    checkedOn: checkedOnSchema,
    sources: z.array(sourceSchema).describe('Where this comes from.'),
  })
  .describe('One concrete thing to adopt, with its reason.');

export const nearCaseSchema = z
  .strictObject({
    id: z.string().describe('The case’s id. Its page is at /cases/ and the id.'),
    distance: fractionSchema.describe(
      'The weighted mean of the differences between the answers that both gave: 0 where they are the same.',
    ),
    shared: z.int().min(1).describe('On how many questions, answered with an option by both, the distance rests.'),
  })
  .describe('A published case that is near to the answers.');

export const resultSchema = z
  .strictObject({
    code: z
      .string()
      .describe('The result code in its canonical spelling: edition, answers and importance, and nothing else.'),
    url: z.url().describe('The page of this result.'),
    edition: editionIdSchema.describe('The edition that was answered.'),
    verdict: verdictSchema,
    blend: z.array(blendPartSchema).describe('All models, in a fixed order; empty where there is not enough to tell.'),
    areas: z.array(areaSchema).describe('All work areas, in a fixed order.'),
    contributions: z
      .array(contributionSchema)
      .describe('Every answer that chose an option, in the questionnaire’s order.'),
    flips: z
      .array(flipSchema)
      .describe(
        'What would change the lead, nearest first: all single changes, or all pairs where no single one would.',
      ),
    findOutFirst: z
      .array(
        z.strictObject({
          question: questionIdSchema,
          movement: z
            .number()
            .min(0)
            .max(2)
            .describe('How far the lead’s distance from the next model could move, as a fraction of 1.'),
        }),
      )
      .describe('The questions left open, those that could move the lead most first.'),
    settled: z.boolean().describe('Whether no open question can change the lead any more.'),
    cautions: z.array(resultCautionSchema).describe('Preconditions of the recommended models that are missing.'),
    plan: z
      .array(
        z.strictObject({
          days: z.union([z.literal(30), z.literal(60), z.literal(90)]).describe('By the end of this day.'),
          practices: z.array(plannedPracticeSchema).describe('What to adopt in this phase.'),
        }),
      )
      .describe('Three phases of thirty days; empty where there is not enough to tell.'),
    cases: z
      .array(nearCaseSchema)
      .describe(
        'The published cases nearest to the answers, at most three, the nearest first. Empty where too few answers can be compared or none is near. Company, never proof: no case is part of the score.',
      ),
  })
  .describe('A result. Its shares are fractions of 1.');
export type ResultBody = z.infer<typeof resultSchema>;
