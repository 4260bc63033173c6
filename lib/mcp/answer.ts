import {
  createMcpHandler,
  INVALID_REQUEST,
  isLegacyRequest,
  PARSE_ERROR,
  WebStandardStreamableHTTPServerTransport,
} from '@modelcontextprotocol/server';
import { readJson } from '@/lib/api/body';
import type { Problem } from '@/lib/api/problem';
import { guideServer } from './guide-server';
import { inWords, type Report } from './tool';

/**
 * The way of one request over streamable HTTP. Nothing outlives it: no session, no stream, a server of its own for each. Everything here
 * is public and only read, and no request carries a credential. So every origin and every host may ask, as it may ask the API, and there is
 * nothing that another site could reach by rebinding a name.
 */

/** In levels of lists and objects: arguments have three. Deeper ones would exhaust the stack of what checks them. */
const deepest = 32;

/** Answers a POST. Whatever its body holds, that is an answer of JSON-RPC. @throws what is a fault of ours */
export async function answerMcp(request: Request): Promise<Response> {
  const body = await readJson(request);
  if (!body.ok) return refusal(body.error, body.error.errors ? PARSE_ERROR : INVALID_REQUEST);
  const { value } = body;
  // The protocol has no batches since 2025-06-18, and one could hold a hundred scorings.
  if (typeof value !== 'object' || value === null || Array.isArray(value) || isDeeper(value, deepest))
    return refusal({ status: 400, detail: `Send one JSON-RPC message, at most ${deepest} levels deep.` });
  const faults: unknown[] = [];
  const response = await dispatch(request, value, (fault) => faults.push(fault));
  if (faults.length > 0) throw faults[0];
  response.headers.set('access-control-allow-origin', '*');
  response.headers.set('cache-control', 'no-store');
  return response;
}

async function dispatch(request: Request, parsedBody: unknown, report: Report): Promise<Response> {
  const server = () => guideServer(report);
  if (await isLegacyRequest(request, parsedBody)) {
    const transport = new WebStandardStreamableHTTPServerTransport({ enableJsonResponse: true });
    const connected = server();
    await connected.connect(transport);
    const response = await transport.handleRequest(request, { parsedBody });
    await connected.close();
    return response;
  }
  // The data never change while the server runs, so nobody can subscribe to changes.
  return createMcpHandler(server, { legacy: 'reject', maxSubscriptions: 0 }).fetch(request, { parsedBody });
}

function refusal(problem: Problem, code: number = INVALID_REQUEST): Response {
  return Response.json(
    { jsonrpc: '2.0', id: null, error: { code, message: inWords(problem) } },
    { status: problem.status, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } },
  );
}

const isDeeper = (value: unknown, levels: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((inner) => isDeeper(inner, levels - 1)));
