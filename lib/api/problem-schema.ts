import { z } from 'zod';
import type { AnswerIssue } from '@/lib/questionnaire/sheet-check';

/** The form of an error: problem details after RFC 9457, with every issue listed. */

const issueCodes = [
  'unknown-question',
  'unknown-option',
  'option-of-another-question',
  'not-applicable-not-offered',
  'several-answers',
] as const satisfies readonly AnswerIssue['code'][];

/** A token is missing or isn't one; and what the store of rooms refuses. */
const roomProblems = ['no-token', 'no-room', 'not-yours', 'version', 'closed', 'full', 'rooms-off'] as const;

export const problemSchema = z
  .strictObject({
    type: z.literal('about:blank').describe('Always about:blank: the status and the errors say what a type would.'),
    title: z.string().describe('What the status means here. The same for every problem with this status.'),
    status: z
      .literal([400, 401, 403, 404, 405, 409, 413, 414, 415, 429, 500, 501, 503])
      .describe('The status of the response.'),
    detail: z.string().describe('What is wrong with this request.'),
    errors: z
      .array(
        z.strictObject({
          path: z.string().describe('Where it is in the request, for example answers.hosting.'),
          message: z.string().describe('What is wrong there.'),
          hint: z.string().optional().describe('How to mend it.'),
          code: z.enum(issueCodes).optional().describe('What is wrong with an answer, by name.'),
        }),
      )
      .optional()
      .describe('Everything that is wrong, not only the first.'),
    code: z.enum(roomProblems).optional().describe('What is wrong with a request about a room, by name.'),
    current: z
      .int()
      .min(0)
      .optional()
      .describe('With the code version: the version that is kept, 0 where there is none. The next one is one more.'),
  })
  .describe('What is wrong with a request (RFC 9457).');
export type ProblemBody = z.infer<typeof problemSchema>;
