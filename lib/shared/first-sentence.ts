/** The first sentence of a text; the whole text if it has no other. */
export function firstSentence(text: string): string {
  const [first] = new Intl.Segmenter('en-GB', { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}
