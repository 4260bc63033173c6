import type { Issue } from '@/lib/shared/issue';
import type { ProblemBody } from './problem-schema';

/** Errors of the API: problem details after RFC 9457, with every issue listed. */

export type ProblemStatus = ProblemBody['status'];

const titles: Record<ProblemStatus, string> = {
  400: 'The request is malformed',
  404: 'There is no such thing',
  405: 'This method is not allowed here',
  413: 'The request is too large',
  415: 'The media type is not supported',
};

export interface Problem {
  status: ProblemStatus;
  detail: string;
  /** What is wrong, and where in the request. */
  errors?: readonly Issue[];
  /** For 405: the methods that are allowed. */
  allow?: string;
}

export function problemBody({ status, detail, errors }: Problem): ProblemBody {
  return { type: 'about:blank', title: titles[status], status, detail, ...(errors ? { errors: [...errors] } : {}) };
}

/** The response for a problem. Open to other origins, so that a script can read what went wrong. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problemBody(problem)), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      ...(problem.allow ? { allow: problem.allow } : {}),
    },
  });
}

/** What is wrong with a method that an address does not have. */
export const methodProblem = (allow: string): Problem => ({ status: 405, detail: `Use ${allow}.`, allow });

/** A handler for the methods that a route does not have. */
export function notAllowed(allow: string): () => Response {
  return () => problemResponse(methodProblem(allow));
}
