/** A segmenter takes longer to make than to use. */
const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** The sentences of a text, by the platform's own rules for English; each keeps the space behind it, so that together they are the text. */
export const sentencesOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);

/** The first sentence of a text; the whole text if it has no other. */
export function firstSentence(text: string): string {
  const [first] = segmenter.segment(text);
  return first?.segment.trim() ?? text;
}
