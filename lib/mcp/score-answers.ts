import { z } from 'zod';
import { site } from '@/lib/address/site';
import { resultBody } from '@/lib/api/result-body';
import { plannedPracticeSchema, resultCautionSchema, resultSchema } from '@/lib/api/result-schema';
import { scoreRequestSchema } from '@/lib/api/schemas';
import { readScoreRequest } from '@/lib/api/score';
import { advice, modelNames } from '@/lib/dataset';
import { outcome } from '@/lib/engine';
import { ok } from '@/lib/shared/result';
import { verdictSentence } from '@/lib/words/verdict';
import { tool } from './tool';

/** Answers become a result, in short: `explain_result` has the rest. */

const inShort = resultSchema.pick({
  code: true,
  url: true,
  edition: true,
  verdict: true,
  blend: true,
  areas: true,
  findOutFirst: true,
  settled: true,
});

export const scoreAnswers = tool({
  name: 'score_answers',
  title: 'Score answers',
  description:
    'Gives the result for answers to the questionnaire: verdict, blend of models, work areas, how sure it is, what to mind, what to do in 30, 60 and 90 days, and the link of the result. Nothing is stored: the link holds the answers.',
  input: scoreRequestSchema,
  output: inShort.extend({
    sentence: z.string().describe('The verdict in one sentence.'),
    cautions: z
      .array(resultCautionSchema.pick({ id: true, title: true, advice: true }))
      .describe('Preconditions of the recommended models that are missing.'),
    plan: z
      .array(
        z.strictObject({
          days: z.int().describe('By the end of this day.'),
          practices: z.array(plannedPracticeSchema.pick({ id: true, name: true, firstStep: true })),
        }),
      )
      .describe('What to adopt; empty where there is not enough to tell.'),
  }),
  answer(given) {
    const read = readScoreRequest(given);
    if (!read.ok) return read;
    const { code, url, edition, verdict, blend, areas, findOutFirst, settled, cautions, plan } = resultBody(
      read.value,
      site(),
    );
    const sentence = verdictSentence(outcome(read.value.edition, read.value.sheet, advice), modelNames);
    const data = {
      code,
      url,
      edition,
      sentence,
      verdict,
      blend,
      areas,
      findOutFirst,
      settled,
      cautions: cautions.map(({ id, title, advice: remedy }) => ({ id, title, advice: remedy })),
      plan: plan.map(({ days, practices }) => ({
        days,
        practices: practices.map(({ id, name, firstStep }) => ({ id, name, firstStep })),
      })),
    };
    return ok({ data, text: `${sentence}\n${url}` });
  },
});
