import { z } from 'zod';

/** A problem as a client of the API meets it: the form of RFC 9457, with every issue. */

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
  code: z.string().optional(),
  current: z.int().optional(),
});
export type ProblemDetails = z.infer<typeof problemSchema>;

/** What of a response says that it is a problem. */
export interface ProblemAnswer {
  status: number;
  contentType: string | null | undefined;
  allowOrigin: string | null | undefined;
  body: unknown;
}

/**
 * Reads the problem in a response that must be one with this status.
 * @throws {ZodError} when its status, one of its headers or its body is not that of such a problem
 */
export function readProblem(answer: ProblemAnswer, status: number): ProblemDetails {
  const answerSchema = z.strictObject({
    status: z.literal(status),
    contentType: z.literal('application/problem+json; charset=utf-8'),
    allowOrigin: z.literal('*'),
    body: problemSchema.extend({ status: z.literal(status) }),
  });
  return answerSchema.parse(answer).body;
}

/** Where a problem says that something is wrong. */
export const pathsOf = (problem: ProblemDetails) => problem.errors?.map(({ path }) => path);
