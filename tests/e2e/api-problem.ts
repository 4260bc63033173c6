import { type APIResponse, expect } from '@playwright/test';
import { z } from 'zod';

/** Problems as a tool meets them: the form of RFC 9457, with every issue. */

const problemSchema = z.strictObject({
  type: z.literal('about:blank'),
  title: z.string().min(1),
  status: z.int(),
  detail: z.string().min(1),
  errors: z
    .array(
      z.strictObject({
        path: z.string().min(1),
        message: z.string().min(1),
        hint: z.string().optional(),
        code: z.string().optional(),
      }),
    )
    .optional(),
});

/** The problem in a response that must be one, with its headers in order. */
export async function problemOf(response: APIResponse, status: number) {
  expect(response.status()).toBe(status);
  expect(response.headers()['content-type']).toBe('application/problem+json; charset=utf-8');
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(status);
  return problem;
}

/** Where a problem says that something is wrong. */
export const paths = (problem: z.infer<typeof problemSchema>) => problem.errors?.map(({ path }) => path);
