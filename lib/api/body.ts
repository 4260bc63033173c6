import { fail, ok, type Result } from '@/lib/shared/result';
import type { Problem } from './problem';

/** A full sheet of answers is about 2 kB; this leaves room for any spelling of it and for nothing else. */
const maximumBytes = 16 * 1024;

export const wrongMediaType: Problem = { status: 415, detail: 'Send the body as application/json.' };
export const tooLargeFor = (most: number): Problem => ({
  status: 413,
  detail: `The body may have at most ${most} bytes.`,
});
export const tooLarge = tooLargeFor(maximumBytes);

/**
 * Reads a JSON body of limited size. Gives its value, or the problem to answer with; reads no more than the limit.
 * @param most in bytes
 */
export async function readJson(request: Request, most = maximumBytes): Promise<Result<unknown, Problem>> {
  const mediaType = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== 'application/json') return fail(wrongMediaType);
  const bytes = await readLimited(request, most);
  if (!bytes.ok) return bytes;
  try {
    return ok(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value)));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is not UTF-8';
    return fail({ status: 400, detail: 'The body is not JSON.', errors: [{ path: 'body', message: reason }] });
  }
}

async function readLimited(request: Request, most: number): Promise<Result<Uint8Array, Problem>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return fail(tooLargeFor(most));
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of request.body ?? []) {
      length += chunk.byteLength;
      if (length > most) return fail(tooLargeFor(most));
      chunks.push(chunk);
    }
  } catch {
    // The client closed the connection: the answer reaches nobody, but it keeps an error out of the log.
    return fail({ status: 400, detail: 'The body ended before it was complete.' });
  }
  return ok(Buffer.concat(chunks));
}
