import type { ServerResponse } from 'node:http';

/**
 * Makes a response hold back its body: status and headers are set on it as ever, and nothing is sent.
 * @returns the body when it is whole; the response then has its own functions back
 */
export function capture(response: ServerResponse): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const keep = ([chunk, encoding]: readonly unknown[]) => {
    if (typeof chunk === 'string') {
      chunks.push(Buffer.from(chunk, typeof encoding === 'string' ? (encoding as BufferEncoding) : 'utf8'));
    } else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
  };
  const callBack = (args: readonly unknown[]) => {
    const callback = args.find((arg) => typeof arg === 'function');
    if (callback) process.nextTick(callback as () => void);
  };

  return new Promise((resolve) => {
    Object.assign(response, {
      flushHeaders() {},
      writeHead(status: number, ...rest: unknown[]) {
        response.statusCode = status;
        for (const headers of rest) {
          if (typeof headers !== 'object' || headers === null) continue;
          for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
        }
        return response;
      },
      write(...args: unknown[]) {
        keep(args);
        callBack(args);
        return true;
      },
      end(...args: unknown[]) {
        keep(args);
        callBack(args);
        release(response);
        resolve(Buffer.concat(chunks));
        return response;
      },
    });
  });
}

/** Gives a response its own functions back; what it has held back is lost. */
export function release(response: ServerResponse): void {
  for (const name of ['write', 'end', 'writeHead', 'flushHeaders']) Reflect.deleteProperty(response, name);
}
