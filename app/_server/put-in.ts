/** What is done to a whole body before it is sent: texts that were held back are put in (lib/static-parts/held-back.ts), scripts come last. */

type Find = (id: string) => string | undefined;

/**
 * The rest of an opening tag that a text belongs behind, from the attribute on: what begins with fixed letters is found fastest. No
 * visitor's words can look like it: a page has their `"` and `>` escaped.
 */
const opening = / data-part="([\w-]+)"[^>]*>(?=<)/g;

/** A document with its texts; an id without one is left alone. */
export const intoDocument = (html: string, find: Find) =>
  scriptsLast(html).replace(opening, (rest, id: string) => rest + (find(id) ?? ''));

/** The scripts that Next names at the head of a document, and what it has fetched for them before. */
const scripts = /<link rel="preload" as="script"[^>]*>|<script src="[^"]*" async=""><\/script>/g;

/** A document that names its scripts at its end: a browser then paints the page before it runs them. */
export function scriptsLast(html: string): string {
  const body = html.indexOf('<body');
  if (body < 0) return html;
  const head = html.slice(0, body);
  const named = (head.match(scripts) ?? []).join('');
  return head.replace(scripts, '') + html.slice(body).replace('</body>', () => `${named}</body>`);
}

/** The properties of a static part in React's data. */
const properties = /"id":"([\w-]+)","html":""/g;

/** The data of a page that a browser shows in place, with its texts. */
export const intoData = (data: string, find: Find) =>
  data.replace(properties, (whole, id: string) => {
    const text = find(id);
    return text === undefined ? whole : `"id":"${id}","html":${JSON.stringify(text)}`;
  });
