/** Finding words in a text, alike for the comparison and the catalogues: case, accents and the kind of apostrophe don't matter. */

/** Whether every word of the query stands somewhere in the text. An empty query is found in every text. */
export function hasAllWords(text: string, query: string): boolean {
  const searched = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => searched.includes(word));
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'").toLowerCase();
}
