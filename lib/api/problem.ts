import type { Issue } from '@/lib/shared/issue';

/** Errors of the API: problem details after RFC 9457, with every issue listed. */

const titles = {
  400: 'The request is malformed',
  404: 'There is no such thing',
  405: 'This method is not allowed here',
  413: 'The request is too large',
  415: 'The media type is not supported',
} as const;

export type ProblemStatus = keyof typeof titles;

export interface Problem {
  status: ProblemStatus;
  detail: string;
  /** What is wrong, and where in the request. */
  errors?: readonly Issue[];
  /** For 405: the methods that are allowed. */
  allow?: string;
}

/** The response for a problem. Open to other origins, so that a script can read what went wrong. */
export function problemResponse({ status, detail, errors, allow }: Problem): Response {
  const body = { type: 'about:blank', title: titles[status], status, detail, ...(errors ? { errors } : {}) };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'access-control-allow-origin': '*',
      'cache-control': 'no-store',
      ...(allow ? { allow } : {}),
    },
  });
}

/** A handler for the methods that a route does not have. */
export function notAllowed(allow: string): () => Response {
  return () => problemResponse({ status: 405, detail: `Use ${allow}.`, allow });
}
