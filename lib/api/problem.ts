import type { Issue } from '@/lib/shared/issue';
import type { ProblemBody } from './problem-schema';

/** Errors of the API: problem details after RFC 9457, with every issue listed. */

export type ProblemStatus = ProblemBody['status'];

const titles: Record<ProblemStatus, string> = {
  400: 'The request is malformed',
  401: 'A token is needed',
  403: 'This is not allowed to you',
  404: 'There is no such thing',
  405: 'This method is not allowed here',
  409: 'What is there does not allow it',
  413: 'The request is too large',
  414: 'The address is too long',
  415: 'The media type is not supported',
  429: 'There were too many requests',
  500: 'The server has failed',
  501: 'This is not supported',
  503: 'The server is busy',
};

export interface Problem {
  status: ProblemStatus;
  detail: string;
  /** What is wrong, and where in the request. */
  errors?: readonly Issue[];
  /** What is wrong with something that rooms were asked for, by name. */
  code?: ProblemBody['code'];
  /** For the code `version`: the one that is kept. */
  current?: number;
  /** For 405: the methods that are allowed. */
  allow?: string;
  /** For 429 and 503: in seconds, when to try again. */
  retryAfter?: number;
}

export function problemBody({ status, detail, errors, code, current }: Problem): ProblemBody {
  return {
    ...{ type: 'about:blank' as const, title: titles[status], status, detail },
    ...(errors ? { errors: [...errors] } : {}),
    ...(code ? { code } : {}),
    ...(current === undefined ? {} : { current }),
  };
}

/** The response for a problem. Open to other origins, so that a script can read what went wrong. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problemBody(problem)), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      ...(problem.status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(problem.allow ? { allow: problem.allow } : {}),
      ...(problem.retryAfter === undefined ? {} : { 'retry-after': String(problem.retryAfter) }),
    },
  });
}

/** A client has asked for more than `most` within a minute or an hour, and may ask again in `seconds`. */
export const tooMany = (most: number, seconds: number, within: 'a minute' | 'an hour' = 'a minute'): Problem => ({
  status: 429,
  detail: `There were more than ${most} requests of this kind from your address within ${within}. Try again in ${seconds} seconds.`,
  retryAfter: seconds,
});

/** A fault of ours, which stands in the log under the same reference. */
export const ourFault = (reference: string): Problem => ({
  status: 500,
  detail: `The fault is ours. If it happens again, report this reference: ${reference}`,
});

/** More requests are worked on than the server can hold. */
export const busy: Problem = { status: 503, detail: 'The server is busy. Try again in a moment.', retryAfter: 1 };

/** In characters. The longest that the guide makes is an eighth of it; a redirect repeats what it was sent, and clients take 16 kB of head. */
export const longestAddress = 4096;

export const addressTooLong: Problem = {
  status: 414,
  detail: `The address may have at most ${longestAddress} characters.`,
};

/** What is wrong with a method that an address does not have. */
export const methodProblem = (allow: string): Problem => ({ status: 405, detail: `Use ${allow}.`, allow });

/** A handler for the methods that a route does not have. */
export function notAllowed(allow: string): () => Response {
  return () => problemResponse(methodProblem(allow));
}
