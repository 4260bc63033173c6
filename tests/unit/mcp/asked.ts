import { answerMcp } from '@/lib/mcp/answer';

/** The endpoint without a server: requests as clients of both kinds send them. */

const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' };

/** Posts a value as JSON, or a text as it is. */
export const post = (body: unknown, more: Record<string, string> = {}): Promise<Response> =>
  answerMcp(
    new Request('http://guide.test/mcp', {
      method: 'POST',
      headers: { ...headers, ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );

export const request = (method: string, params: unknown = {}) => ({ jsonrpc: '2.0', id: 1, method, params });

/** Calls a tool, and gives the JSON-RPC answer. */
export async function call(name: string, given: unknown) {
  const response = await post(request('tools/call', { name, arguments: given }));
  return response.json();
}

/** Calls a tool, and gives its data. */
export async function dataOf(name: string, given: unknown) {
  const { result } = await call(name, given);
  if (!result || result.isError) throw new Error(JSON.stringify(result));
  return result.structuredContent;
}
