/** A text of at most so many characters: cut between words where it is longer, and then ending in an ellipsis. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const ending = ' …';
  // One more character, so that a word that ends right at the limit is kept.
  const cut = text.slice(0, longest - ending.length + 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[\s,;:]+$/, '')}${ending}`;
}
