import { z } from 'zod';
import { currentQuestionnaire, findQuestionnaire } from '@/lib/api/catalogue';
import { questionnaireSchema } from '@/lib/api/catalogue-schema';
import { editionIdSchema } from '@/lib/api/vocabulary-schema';
import { currentEdition, editions } from '@/lib/questionnaire';
import { ok } from '@/lib/shared/result';
import { tool } from './tool';

/** The questions of an edition. */
export const listQuestions = tool({
  name: 'list_questions',
  title: 'List the questions',
  description:
    'The questions of the questionnaire with their options, in their order. Those with quick: true are the quick set. Beside the options, "unknown" is always an answer, and "not-applicable" where allowsNotApplicable is true.',
  input: z.strictObject({
    edition: editionIdSchema
      .max(64)
      .optional()
      .describe('The edition of the questionnaire, such as 2026.1; the current one if left out.'),
  }),
  output: questionnaireSchema.extend({
    isCurrent: z.boolean().describe('Whether this is the current edition.'),
    editions: z.array(editionIdSchema).describe('All published editions.'),
  }),
  answer({ edition }) {
    const found = edition === undefined ? ok(currentQuestionnaire()) : findQuestionnaire(edition);
    if (!found.ok) return found;
    const isCurrent = found.value.edition === currentEdition.id;
    return ok({ data: { ...found.value, isCurrent, editions: editions.map(({ id }) => id) } });
  },
});
