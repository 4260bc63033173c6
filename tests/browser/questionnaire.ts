import type { APIRequestContext, Page } from '@playwright/test';
import { z } from 'zod';
import type { Answers } from '../reference/calibration';

/** The questionnaire as its API gives it, and how a person answers it: by the words on the page. */

const questionnaireSchema = z.object({
  edition: z.string(),
  questions: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      quick: z.boolean(),
      allowsNotApplicable: z.boolean(),
      options: z.array(z.object({ id: z.string(), label: z.string() })),
    }),
  ),
});
export type ApiQuestion = z.infer<typeof questionnaireSchema>['questions'][number];

/** @param base the path under which the guide is published */
export async function readQuestions(request: APIRequestContext, base = ''): Promise<ApiQuestion[]> {
  const response = await request.get(`${base}/api/v1/questionnaire`);
  return questionnaireSchema.parse(await response.json()).questions;
}

/** The words beside an answer's radio button. */
export function labelOf(question: ApiQuestion, answer: string | undefined): string | RegExp {
  if (answer === 'unknown') return 'We don’t know';
  if (answer === 'not-applicable') return /^Doesn’t apply: /;
  const option = question.options.find(({ id }) => id === answer);
  if (!option) throw new Error(`${question.id} has no answer ${answer}`);
  return option.label;
}

export const headingOf = (page: Page) => page.getByRole('heading', { level: 1 });

export const answerIn = (page: Page, question: ApiQuestion, answer: string | undefined) => {
  const name = labelOf(question, answer);
  return page.getByRole('radio', typeof name === 'string' ? { name, exact: true } : { name });
};

export const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** Chooses an answer on the page of its question, and goes on. */
export async function answer(page: Page, question: ApiQuestion, given: string | undefined): Promise<void> {
  await headingOf(page)
    .and(page.getByText(question.text, { exact: true }))
    .waitFor();
  await answerIn(page, question, given).check();
  await goOn(page);
}

const scoreSchema = z.object({
  code: z.string(),
  verdict: z.object({ kind: z.string(), lead: z.array(z.string()) }),
  blend: z.array(z.object({ model: z.string(), share: z.number() })),
});

/** What the API makes of answers. */
export async function scored(request: APIRequestContext, answers: Answers, importance: Answers = {}) {
  const response = await request.post('/api/v1/score', { data: { answers, importance } });
  return scoreSchema.parse(await response.json());
}

/** What the API reads out of a result code. */
export async function readBack(request: APIRequestContext, code: string) {
  const response = await request.get(`/api/v1/results/${code}`);
  return scoreSchema.parse(await response.json());
}
