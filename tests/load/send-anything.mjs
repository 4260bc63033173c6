// Sends a request as it is, however wrong, and gives what came back.

import { request as ask } from 'node:http';

/** @typedef {{ method: string, path: string, query: string, headers: Record<string, string>, body: string }} Sent */
/** @typedef {{ status: number, type: string, text: string }} Answer status 0 where there was none */

/**
 * Of a stream of events, the answer is what comes first.
 * @param {import('node:http').Agent} agent
 * @param {string} origin
 * @param {Sent} sent
 * @returns {Promise<Answer>}
 */
export function send(agent, origin, { method, path, query, headers, body }) {
  const { hostname, port } = new URL(origin);
  const hasBody = !['GET', 'HEAD', 'OPTIONS', 'TRACE'].includes(method);
  return new Promise((resolve) => {
    const request = ask({
      ...{ agent, host: hostname, port, method, path: path + query, timeout: 30_000 },
      headers: { ...headers, ...(hasBody ? { 'content-length': String(Buffer.byteLength(body)) } : {}) },
    });
    request.on('response', (response) => {
      const type = String(response.headers['content-type'] ?? '');
      const answered = (/** @type {string} */ text) => resolve({ status: response.statusCode ?? 0, type, text });
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
        if (!type.startsWith('text/event-stream') || !text.includes('data:')) return;
        answered(text);
        request.destroy();
      });
      response.on('end', () => answered(text));
      response.on('error', (error) => resolve({ status: 0, type: '', text: String(error) }));
    });
    request.on('timeout', () => request.destroy(new Error('no answer within 30 seconds')));
    request.on('error', (error) => resolve({ status: 0, type: '', text: String(error) }));
    request.end(hasBody ? body : undefined);
  });
}
