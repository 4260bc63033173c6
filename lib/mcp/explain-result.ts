import { z } from 'zod';
import { resultInText } from '@/lib/address/pasted-link';
import { resultPath } from '@/lib/address/result';
import { absolute } from '@/lib/address/site';
import { readResultCode } from '@/lib/api/score';
import type { ResultPage } from '@/lib/guide/browser/result/result-page';
import { resultPage } from '@/lib/guide/result/result-page';
import { ok } from '@/lib/shared/result';
import { tool } from './tool';

/** What the page of a result says, for a program that talks. */

/** In characters: a link with a long title, or a message with a link in it. */
const longestText = 2048;

const answerInWords = z.strictObject({
  question: z.string().describe('The question.'),
  answer: z.string().describe('The option that was chosen.'),
});
const reasonSchema = answerInWords.extend({
  points: z.number().describe('Percentage points by which the answer moved the leader’s share.'),
});

const outputSchema = z.strictObject({
  code: z.string().describe('The result code in its canonical spelling.'),
  url: z.url().describe('The page of this result.'),
  edition: z.string().describe('The edition that was answered.'),
  answers: z.record(z.string(), z.string()).describe('Question id → answer, as score_answers takes them.'),
  importance: z.record(z.string(), z.string()).describe('Question id → importance, where it is not normal.'),
  sentence: z.string().describe('The verdict in one sentence.'),
  meaning: z.string().describe('What kind of verdict it is, and what that means.'),
  overturned: z.string().optional().describe('What could overturn the lead.'),
  sureOf: z
    .array(z.strictObject({ often: z.string(), doubt: z.string() }))
    .describe('How often the first model stays first, with one more doubt each time.'),
  blend: z
    .array(z.strictObject({ model: z.string(), percent: z.int(), role: z.string() }))
    .describe('The models with their shares; percentages add to 100.'),
  reasons: z
    .strictObject({ for: z.array(reasonSchema), against: z.array(reasonSchema) })
    .describe('The answers that spoke most for the leader, and most against it.'),
  changes: z
    .array(
      z.strictObject({
        lead: z.string().describe('The model that would lead.'),
        url: z.url().describe('The result with the changes made.'),
        answers: z.array(answerInWords.extend({ instead: z.string().describe('The answer as it was given.') })),
      }),
    )
    .describe('The nearest other answers that would change the lead.'),
  openFirst: z
    .array(
      z.strictObject({
        question: z.string(),
        state: z.enum(['unknown', 'open']).describe('unknown: answered with “don’t know”; open: not answered.'),
        points: z.number().describe('By how many percentage points the lead’s distance could move, at most.'),
      }),
    )
    .describe('The questions left open, those that could move the lead most first.'),
  settled: z.boolean().describe('Whether no open question can change the lead any more.'),
  cautions: z
    .array(z.strictObject({ title: z.string(), text: z.string(), advice: z.string() }))
    .describe('Preconditions of the recommended models that are missing.'),
  plan: z
    .array(
      z.strictObject({
        days: z.int().describe('By the end of this day.'),
        practices: z.array(
          z.strictObject({
            name: z.string(),
            what: z.string(),
            firstStep: z.string(),
            effort: z.string(),
            metric: z.string().describe('The metric that shows that it works.'),
            because: z.array(answerInWords).describe('The answers that call for it.'),
          }),
        ),
      }),
    )
    .describe('What to adopt; empty where there is not enough to tell.'),
});

export const explainResult = tool({
  name: 'explain_result',
  title: 'Explain a result',
  description:
    'Explains a result by its code or link: the verdict, the reasons for and against, what would change it, which open questions to settle first, what to mind, and the plan.',
  input: z.strictObject({
    result: z.string().max(longestText).describe('A result code, or a link or message with one in it.'),
  }),
  output: outputSchema,
  answer({ result: text }) {
    const read = readResultCode(text);
    if (!read.ok) return read;
    const { code, sheet } = read.value;
    const looked = resultPage(code);
    if (looked.kind !== 'result') throw new Error(`The canonical code of a result has no page, but ${looked.kind}`);
    const url = absolute(resultInText(text) ?? resultPath(code));
    const { answers, importance } = sheet;
    const data = { code, url, answers: { ...answers }, importance: { ...importance }, ...explained(looked.result) };
    return ok({ data, text: `${data.sentence} ${data.meaning}\n${url}` });
  },
});

type Explained = Omit<z.infer<typeof outputSchema>, 'code' | 'url' | 'answers' | 'importance'>;

function explained(page: ResultPage): Explained {
  const { verdict, why, changes, cautions, plan } = page;
  return {
    edition: page.edition.id,
    sentence: verdict.sentence,
    meaning: verdict.meaning,
    ...(verdict.overturned === undefined ? {} : { overturned: verdict.overturned }),
    sureOf: (page.sureOf?.figures ?? []).map(({ often, doubt }) => ({ often, doubt })),
    // Without a leader there is no blend, as on the page.
    blend: why ? page.blend.map(({ name, percent, role }) => ({ model: name, percent, role })) : [],
    reasons: { for: (why?.for ?? []).map(reason), against: (why?.against ?? []).map(reason) },
    changes: changes.flips.map(({ lead, path, changes: changed }) => ({
      lead,
      url: absolute(path),
      answers: changed.map(({ question, answer, instead }) => ({ question, answer, instead })),
    })),
    openFirst: changes.open.map(({ text, state, points }) => ({ question: text, state, points })),
    settled: changes.settled,
    cautions: cautions.map(({ title, text, advice }) => ({ title, text, advice })),
    plan: plan.map(({ days, practices }) => ({
      days,
      practices: practices.map(({ name, what, firstStep, effort, metric, because }) => ({
        name,
        what,
        firstStep,
        effort,
        metric: metric.name,
        because: because.map(({ question, answer }) => ({ question, answer })),
      })),
    })),
  };
}

const reason = ({ question, answer, points }: z.infer<typeof reasonSchema>) => ({ question, answer, points });
