import type { IncomingMessage } from 'node:http';
import { methodProblem, type Problem, problemResponse } from '@/lib/api/problem';
import { pathOf } from './request-path';

/** All methods that anything here knows; Next ends with an internal error for others. */
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

const malformed: Problem = {
  status: 400,
  detail: 'The address is malformed: it has no path, or its percent-encoding is broken.',
};

/** The answer to a request that nothing further in can take, by its address or its method; undefined for all others. */
export function refused(request: IncomingMessage): Response | undefined {
  if (pathOf(request) === undefined) return answer(request, malformed);
  if (!methods.includes(request.method ?? '')) return answer(request, methodProblem(methods.join(', ')));
  return undefined;
}

/** In the API problem details, elsewhere a sentence. */
function answer({ url = '' }: IncomingMessage, problem: Problem): Response {
  if (url.startsWith('/api/')) return problemResponse(problem);
  const { status, detail, allow } = problem;
  return new Response(detail, { status, headers: allow ? { allow } : {} });
}
