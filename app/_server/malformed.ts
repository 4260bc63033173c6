import type { ServerResponse } from 'node:http';
import { problemBody } from '@/lib/api/problem';

/** Answers a request whose address can't be decoded. Further in, it would end as an internal error. */
export function answerMalformed(url: string, response: ServerResponse): void {
  const detail = 'The address is malformed: its percent-encoding is broken.';
  response.statusCode = 400;
  if (url.startsWith('/api/')) {
    response.setHeader('content-type', 'application/problem+json; charset=utf-8');
    response.setHeader('access-control-allow-origin', '*');
    response.end(JSON.stringify(problemBody({ status: 400, detail })));
  } else {
    response.setHeader('content-type', 'text/plain; charset=utf-8');
    response.end(detail);
  }
}
