/** Structured data for search engines: a data block, which no browser executes. */

/** `data` is a JSON-LD document. Every `<` is escaped, so that no text in it can end the block. */
export function JsonLd({ data }: { data: object }) {
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: React would escape quotes, which JSON needs; what could end the block is escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}
