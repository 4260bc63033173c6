import { describe, expect, test } from 'vitest';
import { readJson } from '@/lib/api/body';

/** 16 KiB, the limit of a body. */
const limit = 16 * 1024;

const post = (body: BodyInit | null, contentType: string | null = 'application/json', headers = {}) =>
  new Request('http://localhost/api/v1/score', {
    method: 'POST',
    body,
    headers: { ...(contentType ? { 'content-type': contentType } : {}), ...headers },
    duplex: 'half',
  } as RequestInit);

/** A body that comes in pieces; counts how many were asked for. */
function inPieces(pieces: readonly string[]) {
  const asked = { count: 0 };
  const encoder = new TextEncoder();
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const piece = pieces[asked.count];
        if (piece === undefined) return controller.close();
        asked.count += 1;
        controller.enqueue(encoder.encode(piece));
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, asked };
}

const status = async (request: Request) => {
  const read = await readJson(request);
  return read.ok ? 200 : read.error.status;
};

describe('a body', () => {
  test('is read as JSON, whatever the spelling and the parameters of its media type', async () => {
    for (const type of ['application/json', 'Application/JSON', 'application/json; charset=utf-8']) {
      expect(await readJson(post('{"a":[1]}', type))).toEqual({ ok: true, value: { a: [1] } });
    }
  });

  test('is refused with 415 if it says to be something else, or nothing', async () => {
    for (const type of ['text/plain', 'application/json-patch+json', 'text/json', '']) {
      expect(await status(post(new TextEncoder().encode('{}'), type || null))).toBe(415);
    }
  });

  test('is refused with 400 if it is no JSON, and the error names the body', async () => {
    for (const body of ['', '{', '{"a":1}x', 'undefined', 'NaN', '['.repeat(limit)]) {
      const read = await readJson(post(body));
      expect(read).toMatchObject({ ok: false, error: { status: 400, errors: [{ path: 'body' }] } });
    }
  });

  test('is refused with 400 if it is not UTF-8', async () => {
    const read = await readJson(post(new Uint8Array([0x22, 0xc3, 0x28, 0x22])));
    expect(read).toMatchObject({ ok: false, error: { errors: [{ message: 'it is not UTF-8' }] } });
  });

  test('may have exactly the limit, and not one byte more', async () => {
    // Two bytes for the quotation marks.
    expect(await status(post(`"${'a'.repeat(limit - 2)}"`))).toBe(200);
    expect(await status(post(`"${'a'.repeat(limit - 1)}"`))).toBe(413);
  });

  test('is measured in bytes, not in characters', async () => {
    // Each é is two bytes: 2 + 2 × 8,192 is two bytes over the limit.
    expect(await status(post(`"${'é'.repeat(limit / 2)}"`))).toBe(413);
  });

  test('is not read at all if it says to be longer', async () => {
    const { stream, asked } = inPieces(['{}']);
    expect(await status(post(stream, 'application/json', { 'content-length': String(limit + 1) }))).toBe(413);
    expect(asked.count).toBe(0);
  });

  test('is read no further than the limit if it says to be shorter than it is', async () => {
    const { stream, asked } = inPieces(Array(1000).fill(' '.repeat(1024)));
    expect(await status(post(stream, 'application/json', { 'content-length': '10' }))).toBe(413);
    // The seventeenth kilobyte is one too many.
    expect(asked.count).toBe(17);
  });

  test('that breaks off is refused with 400', async () => {
    const broken = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"a"'));
        controller.error(new Error('the client has gone'));
      },
    });
    expect(await status(post(broken))).toBe(400);
  });
});
