import { readProblem } from '../reference/problem-details';

/** The problem in a response of a route handler, which must be one. */
export async function problemOf(response: Response, status: number) {
  return readProblem(
    {
      status: response.status,
      contentType: response.headers.get('content-type'),
      allowOrigin: response.headers.get('access-control-allow-origin'),
      body: await response.json(),
    },
    status,
  );
}
