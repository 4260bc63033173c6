/** A JSON response, open to other origins: everything here is public, and no request carries a credential. */
export function jsonResponse(body: unknown): Response {
  return Response.json(body, {
    headers: { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=300' },
  });
}

/** A handler for the preflight of a browser on another site: the methods that are allowed, and JSON as the body. */
export function preflight(allow: string): () => Response {
  return () =>
    new Response(null, {
      status: 204,
      headers: {
        allow,
        'access-control-allow-origin': '*',
        'access-control-allow-methods': allow,
        'access-control-allow-headers': 'content-type',
        'access-control-max-age': '86400',
      },
    });
}
