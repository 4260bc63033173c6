import type { IncomingMessage, ServerResponse } from 'node:http';
import { sendResponse } from '@remix-run/node-fetch-server';
import { unplaced } from '@/lib/address/base-path';
import { addressTooLong, longestAddress, methodProblem, type Problem, problemResponse } from '@/lib/api/problem';
import { pathOf } from './request-path';
import { setSecurityHeaders } from './security-headers';

/** All methods that anything here knows; Next ends with an internal error for others. */
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'PATCH', 'DELETE'];

const malformed: Problem = {
  status: 400,
  detail: 'The address is malformed: it has no path, or its percent-encoding is broken.',
};

/** What pages and files answer to. Anything else would be taken for a server action, of which there is none. */
const readingMethods = ['GET', 'HEAD', 'OPTIONS'];

/** What is wrong with a request that nothing further in can take, by its address or its method; undefined for all others. */
export function refused(request: IncomingMessage): Problem | undefined {
  const { method = '', url = '' } = request;
  if (url.length > longestAddress) return addressTooLong;
  if (pathOf(request) === undefined) return malformed;
  const allowed = isForPrograms(url) ? methods : readingMethods;
  return allowed.includes(method) ? undefined : methodProblem(allowed.join(', '));
}

const isForPrograms = (url: string) => /^\/(api\/|mcp(\?|$))/.test(unplaced(url) ?? '');

/** Answers a request that has a problem. `address`: the guide's public one. */
export async function sendProblem(
  request: IncomingMessage,
  response: ServerResponse,
  problem: Problem,
  address: string,
) {
  setSecurityHeaders(response, { path: pathOf(request) ?? '', isSecure: address.startsWith('https:') });
  await sendResponse(response, refusal(request, problem));
}

/** In the API and for assistants its details, elsewhere a sentence for the one who reads it. */
function refusal({ url = '' }: IncomingMessage, problem: Problem): Response {
  const response = problemResponse(problem);
  if (isForPrograms(url)) return response;
  const headers = new Headers(response.headers);
  headers.set('content-type', 'text/plain; charset=utf-8');
  headers.delete('access-control-allow-origin');
  return new Response(`${problem.detail}\n`, { status: problem.status, headers });
}
