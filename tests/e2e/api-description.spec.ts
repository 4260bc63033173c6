import { type APIRequestContext, expect, test } from '@playwright/test';
import { checkFor, type DocumentedOperation, documentedOperations, exampleAddress } from '../reference/documented-api';

/** The API keeps to its own description: every example request gives what the description says. */

/** Query parameters that ask for a media type other than the first. */
const formats: Readonly<Record<string, string>> = { 'text/csv': 'csv', 'text/markdown': 'md' };

test('every documented request is answered as documented', async ({ request }) => {
  const document = await (await request.get('/api/openapi.json')).json();
  const operations = documentedOperations(document);
  expect(operations.length).toBeGreaterThanOrEqual(7);
  for (const operation of operations) {
    for (const { mediaType, schema } of operation.responses.filter(({ status }) => status === 200)) {
      await test.step(`${operation.method} ${operation.path} as ${mediaType}`, async () => {
        const response = await send(request, operation, mediaType);
        expect(response.status()).toBe(200);
        expect(response.headers()['content-type']?.split(';')[0]).toBe(mediaType);
        const body = mediaType === 'application/json' ? await response.json() : await response.text();
        expect(checkFor(document, schema).safeParse(body)).toMatchObject({ success: true });
      });
    }
  }
});

test('every address answers another method with the documented problem', async ({ request }) => {
  const document = await (await request.get('/api/openapi.json')).json();
  for (const operation of documentedOperations(document)) {
    const documented = operation.responses.find(({ status }) => status === 405);
    const response = await request.fetch(exampleAddress(operation), { method: 'DELETE' });
    expect(response.status()).toBe(405);
    expect(await response.json()).toEqual(documented?.example);
  }
});

function send(request: APIRequestContext, operation: DocumentedOperation, mediaType: string) {
  const format = formats[mediaType];
  const address = exampleAddress(operation, format ? { format } : {});
  return operation.body ? request.post(address, { data: operation.body.example }) : request.get(address);
}
