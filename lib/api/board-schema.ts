import { z } from 'zod';
import { verdictKinds } from '@/lib/engine/verdict';
import {
  editionIdSchema,
  fractionSchema,
  modelIdSchema,
  optionIdSchema,
  questionIdSchema,
  sharesSchema,
  workAreaSchema,
} from './vocabulary-schema';

/** The form of a team's board: what `/api/v1/board` takes and gives. */

/** How many members one request may have. */
export const mostMembers = 1000;

export const boardRequestSchema = z
  .strictObject({
    scope: z.string().max(1000).optional().describe('What the board is about: one line of at most 60 characters.'),
    members: z
      .array(
        z.strictObject({
          code: z.string().max(500).describe('A result code, or the link of a result.'),
          label: z
            .string()
            .max(500)
            .optional()
            .describe('Whose answers they are, in the team’s own words: one line of at most 40 characters.'),
        }),
      )
      .min(1)
      .max(mostMembers)
      .describe(`The members, at most ${mostMembers}. Their order doesn’t matter, and each counts once.`),
  })
  .describe('The results that a board is made of.');
export type BoardRequest = z.infer<typeof boardRequestSchema>;

export const boardQuerySchema = z.strictObject({
  r: z
    .array(z.string())
    .optional()
    .describe('A member: a result code, perhaps with a label behind a full stop. Given once for each member.'),
  b: z.string().optional().describe('All members in one word, as in the short link of a board.'),
  scope: z.string().optional().describe('What the board is about: one line of at most 60 characters.'),
});

const position = z.int().min(0).describe('A member, by its position in the list of members, from 0.');

export const boardMemberSchema = z
  .strictObject({
    code: z.string().describe('The canonical result code.'),
    label: z.string().describe('Whose answers they are, as the team says it; empty where nothing is said.'),
    edition: editionIdSchema.describe('The edition that was answered.'),
    dropped: z
      .int()
      .min(0)
      .describe(
        'How many answers have no place in the edition of the board and are left out; 0 where it was answered.',
      ),
    shares: sharesSchema.describe('The member’s own blend, adding to 1; all 0 where nothing is cast.'),
    first: modelIdSchema
      .nullable()
      .describe('The first model of the member’s own blend; null where the answers are too few, or call for no model.'),
  })
  .describe('One set of answers on a board.');

export const boardAgreementSchema = z
  .strictObject({
    question: questionIdSchema,
    options: z
      .array(
        z.strictObject({
          option: optionIdSchema.describe('An option that somebody chose.'),
          members: z.array(position).describe('Who chose it.'),
        }),
      )
      .describe('The options that were chosen, in the question’s order.'),
    unknown: z.int().min(0).describe('How many don’t know.'),
    notApplicable: z.int().min(0).describe('For how many it doesn’t apply.'),
    open: z.int().min(0).describe('How many have not answered.'),
    agreement: fractionSchema.describe(
      'The part of those who chose an option that chose the most frequent one; 0 where nobody chose one.',
    ),
    distance: fractionSchema.describe('Mean distance of two members’ answers: 0 is agreement, 1 the opposite.'),
    matters: z
      .number()
      .min(0)
      .describe('The question’s mean weight × the mean distance of two members’ votes: the order of the agenda.'),
  })
  .describe('How far a team agrees on a question.');

export const boardAgendaSchema = z
  .strictObject({
    question: questionIdSchema,
    matters: z.number().min(0).describe('As in the list of questions.'),
    agreed: z
      .array(
        z.strictObject({
          option: optionIdSchema.describe('The answer agreed on.'),
          shares: sharesSchema.describe('The blend of the team then.'),
          lead: modelIdSchema.describe('The first model then.'),
          clear: z.boolean().describe('Whether the lead would be clear then.'),
        }),
      )
      .describe('What the blend would be if all who answered agreed on one of the answers given.'),
  })
  .describe('A disagreement that is worth talking about.');

export const boardSchema = z
  .strictObject({
    url: z
      .string()
      .nullable()
      .describe('The page of the board; null where the members are more than its address has room for.'),
    edition: editionIdSchema.describe(
      'The newest edition that a member has answered; the answers of others are carried over.',
    ),
    scope: z.string().describe('What the board is about; empty where nothing is said.'),
    members: z.array(boardMemberSchema).describe('Each member once, in the order of the codes. It ranks nobody.'),
    verdict: z
      .strictObject({
        kind: z.enum(verdictKinds).describe('How much can be said of the team’s blend.'),
        lead: z
          .array(modelIdSchema)
          .describe('The leading model; several where the lead is shared; none where there is none.'),
        margin: fractionSchema.describe('Distance between the first and the second share.'),
        support: fractionSchema.describe(
          'The part of the members, of those whose answers are enough, in whose own blend the lead is first.',
        ),
        telling: z.int().min(0).describe('How many members’ answers are enough.'),
      })
      .describe('What may be said of the team’s blend.'),
    blend: z
      .array(
        z.strictObject({
          model: modelIdSchema.describe('The model.'),
          share: fractionSchema.describe('The mean of the members’ shares. Over all models these add to 1.'),
          low: fractionSchema.describe('The lowest share that a member has.'),
          high: fractionSchema.describe('The highest share that a member has.'),
        }),
      )
      .describe('The team’s blend; empty without a lead.'),
    withoutOne: z
      .strictObject({
        holds: z.boolean().nullable().describe('Whether it does; null for fewer than three members with a blend.'),
        changes: z
          .array(z.strictObject({ member: position, lead: modelIdSchema.describe('The model that is first then.') }))
          .describe('Without whose answers another model would be first.'),
      })
      .describe('Whether the first model stays first without any one member.'),
    questions: z.array(boardAgreementSchema).describe('All questions of the edition, in its order.'),
    agenda: z
      .array(boardAgendaSchema)
      .describe('The three to five disagreements that matter most, the first of them first.'),
    areas: z
      .array(
        z.strictObject({
          area: workAreaSchema.describe('The work area.'),
          agrees: z
            .boolean()
            .nullable()
            .describe('Whether the members agree there; null where too little is answered.'),
          variation: fractionSchema
            .nullable()
            .describe('The weighted mean distance of two members’ votes; null where too little is answered.'),
          shares: sharesSchema.describe('The mean of the members’ shares in the area; all 0 where nothing is cast.'),
          lead: z.array(modelIdSchema).describe('The first models there; none where too little is said.'),
        }),
      )
      .describe('The work areas, in their fixed order.'),
    settle: z
      .strictObject({
        question: questionIdSchema
          .nullable()
          .describe(
            'The question of the agenda with which the lead is clear, whichever of the given answers is agreed on; null if there is none.',
          ),
        open: z
          .array(
            z.strictObject({
              question: questionIdSchema,
              members: z.int().min(1).describe('For how many it is open.'),
            }),
          )
          .describe('Questions that most members have left open or don’t know, the heaviest first.'),
      })
      .describe('What would make an unclear lead clear.'),
  })
  .describe('A team’s board. Its shares are fractions of 1.');
export type BoardBody = z.infer<typeof boardSchema>;
