/** Puts the texts that were held back into a finished body: see lib/static-parts/held-back.ts. */

type Find = (id: string) => string | undefined;

/** An opening tag that a text belongs behind. No visitor's words can look like it: a page has their `"` and `>` escaped. */
const opening = /<(?:div|script|style)\b[^>]*? data-part="([\w-]+)"[^>]*>(?=<)/g;

/** A document with its texts; an id without one is left alone. */
export const intoDocument = (html: string, find: Find) =>
  html.replace(opening, (tag, id: string) => tag + (find(id) ?? ''));

/** The properties of a static part in React's data. */
const properties = /"id":"([\w-]+)","html":""/g;

/** The data of a page that a browser shows in place, with its texts. */
export const intoData = (data: string, find: Find) =>
  data.replace(properties, (whole, id: string) => {
    const text = find(id);
    return text === undefined ? whole : `"id":"${id}","html":${JSON.stringify(text)}`;
  });
