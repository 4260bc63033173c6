/** Responses that are open to other origins: everything here is public, and no request carries a credential. */

const everybody = { 'access-control-allow-origin': '*' };
const open = { ...everybody, 'cache-control': 'public, max-age=300' };

export function jsonResponse(body: unknown): Response {
  return Response.json(body, { headers: open });
}

/** JSON that is true only at this moment, and so is kept nowhere. */
export function stateResponse(body: unknown): Response {
  return Response.json(body, { headers: { ...everybody, 'cache-control': 'no-store' } });
}

/** A text in another format. `filename` is what a browser that saves it proposes. */
export function textResponse(text: string, mediaType: string, filename: string): Response {
  return new Response(text, {
    headers: { ...open, 'content-type': mediaType, 'content-disposition': `inline; filename="${filename}"` },
  });
}

/** What an address that is only to be read allows. */
export const readMethods = 'GET, HEAD, OPTIONS';

/** What the address allows that scores answers. */
export const scoreMethods = 'POST, OPTIONS';

/** What an address allows that is read, or asked with a body where an address has no room for it. */
export const readOrPostMethods = 'GET, HEAD, POST, OPTIONS';

/**
 * A handler for the preflight of a browser on another site: the methods that are allowed, and JSON as the body.
 * @param headers the names of the headers that may be sent
 */
export function preflight(allow: string, headers = 'content-type'): () => Response {
  return () =>
    new Response(null, {
      status: 204,
      headers: {
        allow,
        'access-control-allow-origin': '*',
        'access-control-allow-methods': allow,
        'access-control-allow-headers': headers,
        'access-control-max-age': '86400',
      },
    });
}
