/** Structured data for search engines: a data block, which no browser executes. */

/** `data` is a JSON-LD document. Every `<` is escaped, so that no text in it can end the block. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return <script type="application/ld+json">{json}</script>;
}
