import type { IncomingMessage } from 'node:http';
import { methodProblem, type Problem, problemResponse } from '@/lib/api/problem';
import { pathOf } from './request-path';

/** All methods that anything here knows; Next ends with an internal error for others. */
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

const malformed: Problem = {
  status: 400,
  detail: 'The address is malformed: it has no path, or its percent-encoding is broken.',
};

/** What is wrong with a request that nothing further in can take, by its address or its method; undefined for all others. */
export function refused(request: IncomingMessage): Problem | undefined {
  if (pathOf(request) === undefined) return malformed;
  return methods.includes(request.method ?? '') ? undefined : methodProblem(methods.join(', '));
}

/** The answer to a request that has a problem: in the API its details, elsewhere a sentence for the one who reads it. */
export function refusal({ url = '' }: IncomingMessage, problem: Problem): Response {
  const response = problemResponse(problem);
  if (url.startsWith('/api/')) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', 'text/plain; charset=utf-8');
  headers.delete('access-control-allow-origin');
  return new Response(`${problem.detail}\n`, { status: problem.status, headers });
}
