import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call, post, request } from './asked';

describe('a client of 2025', () => {
  test('is greeted without a session, and told how to interview somebody', async () => {
    const response = await post(
      request('initialize', {
        protocolVersion: '2025-06-18',
        capabilities: {},
        clientInfo: { name: 'test', version: '1' },
      }),
    );
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('mcp-session-id')).toBeNull();
    const { result } = await response.json();
    expect(result).toMatchObject({ protocolVersion: '2025-06-18', serverInfo: { name: 'opsblend' } });
    expect(result.instructions).toMatch(/quick set first.*unknown.*link/s);
  });

  test('gets no answer to a notification', async () => {
    const response = await post({ jsonrpc: '2.0', method: 'notifications/initialized' });
    expect([response.status, await response.text()]).toEqual([202, '']);
  });
});

describe('what can’t be used', () => {
  const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  test.each([
    ['no JSON', '{', 400, -32700],
    ['a batch', [request('tools/list')], 400, -32600],
    ['a number', 7, 400, -32600],
    ['nothing', 'null', 400, -32600],
    ['no message', {}, 400, -32600],
    [
      'a message of 7,000 levels',
      `{"jsonrpc":"2.0","id":1,"method":"tools/call","params":${nested(7000)}}`,
      400,
      -32600,
    ],
    ['a body of more than 16 kB', request('tools/call', { a: 'x'.repeat(16_384) }), 413, -32600],
  ])('%s is refused as JSON-RPC says', async (_, body, status, code) => {
    const response = await post(body);
    const answer = await response.json();
    expect([response.status, answer.error.code]).toEqual([status, code]);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
  });

  test('another media type is refused', async () => {
    expect((await post('a=b', { 'content-type': 'text/plain' })).status).toBe(415);
  });

  test('an unknown method, tool or argument is named', async () => {
    expect(await (await post(request('tools/bake'))).json()).toMatchObject({ error: { code: -32601 } });
    expect(JSON.stringify(await call('bake', {}))).toContain('bake');
    expect(JSON.stringify(await call('list_questions', { colour: 'red' }))).toContain('colour');
  });

  test('a subscription is refused, since it would never end', async () => {
    const meta = {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientCapabilities': {},
      'io.modelcontextprotocol/clientInfo': { name: 'test', version: '1' },
    };
    const response = await post(
      request('subscriptions/listen', { notifications: { toolsListChanged: true }, _meta: meta }),
      { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'subscriptions/listen' },
    );
    expect(await response.json()).toMatchObject({ error: { message: expect.stringMatching(/subscription/i) } });
  });

  test('no message and no arguments make the server fail', async () => {
    const name = fc.constantFrom('list_questions', 'score_answers', 'explain_result', 'compare_models', 'search_guide');
    const message = fc.oneof(
      fc.record({ name, arguments: fc.jsonValue() }).map((params) => request('tools/call', params)),
      fc.record({ method: fc.string(), params: fc.jsonValue() }).map(({ method, params }) => request(method, params)),
      fc.jsonValue(),
    );
    await fc.assert(
      fc.asyncProperty(message, async (body) => {
        const response = await post(body);
        const text = await response.text();
        expect(response.status).toBeLessThan(500);
        expect(text).not.toContain('-32603');
      }),
      { numRuns: 300 },
    );
  });
});
