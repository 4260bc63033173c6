/** A JSON response, open to other origins: everything here is public, and no request carries a credential. */
export function jsonResponse(body: unknown): Response {
  return Response.json(body, {
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' },
  });
}
