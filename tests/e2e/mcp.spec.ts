import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';
import { z } from 'zod';
import { expect, test } from '../browser/test';
import { shop } from '../reference/calibration';

/** The tools for assistants on a running server, with the SDK's own client. What each tool says is tested in `tests/unit/mcp`. */

const resultSchema = z.object({ url: z.url(), sentence: z.string() });

/** `legacy` greets first, as clients of 2025 do; `auto` takes the newest protocol. */
for (const mode of ['legacy', 'auto'] as const) {
  test(`an assistant (${mode}) interviews somebody and hands over a link`, async ({ baseURL, request }) => {
    const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
    await client.connect(new StreamableHTTPClientTransport(new URL('/mcp', baseURL)));
    expect(client.getInstructions()).toContain('quick set first');
    const { tools } = await client.listTools();
    expect(tools).toHaveLength(5);

    const questions = await client.callTool({ name: 'list_questions', arguments: {} });
    expect(JSON.stringify(questions.structuredContent)).toContain('"release-need"');
    const scored = await client.callTool({ name: 'score_answers', arguments: { answers: shop } });
    const { url, sentence } = resultSchema.parse(scored.structuredContent);
    expect(new URL(url).origin).toBe(baseURL);
    expect(await (await request.get(url)).text()).toContain(sentence);

    const explained = await client.callTool({ name: 'explain_result', arguments: { result: url } });
    expect(explained.structuredContent).toMatchObject({ url, sentence, answers: shop });
    const compared = await client.callTool({ name: 'compare_models', arguments: { models: ['sre', 'devops'] } });
    expect(JSON.stringify(compared.content)).toContain('# SRE and DevOps compared');
    const found = await client.callTool({ name: 'search_guide', arguments: { words: 'toil' } });
    expect(JSON.stringify(found.structuredContent)).toContain(`"${baseURL}/`);

    const wrong = await client.callTool({ name: 'score_answers', arguments: { answers: { staff: 'no-such' } } });
    expect(wrong).toMatchObject({ isError: true });
    await client.close();
  });
}

test('other methods are named, and a page of another site may ask', async ({ request }) => {
  for (const method of ['GET', 'DELETE', 'PUT']) {
    const response = await request.fetch('/mcp', { method });
    expect([response.status(), response.headers().allow], method).toEqual([405, 'POST, OPTIONS']);
  }
  const preflight = await request.fetch('/mcp', { method: 'OPTIONS' });
  expect([preflight.status(), preflight.headers()['access-control-allow-headers']]).toEqual([
    204,
    'content-type, mcp-protocol-version, mcp-method, mcp-name',
  ]);
  // Bytes are sent as they are, where a text would be made JSON.
  const headers = { 'content-type': 'application/json' };
  const refused = await request.post('/mcp', { data: Buffer.from('{'), headers });
  expect([refused.status(), (await refused.json()).error.code]).toEqual([400, -32700]);
  expect(refused.headers()['access-control-allow-origin']).toBe('*');
});
