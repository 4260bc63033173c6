/** Answers of an older edition that are carried over to the newest: what the parts of the change are called, wherever it is told. */
export const carryOverWords = {
  dropped: (newest: string) => `Answers without a place in edition ${newest}`,
  added: (newest: string) => `Questions that edition ${newest} adds, open until you answer them`,
} as const;

/** `7 of your 9 answers are kept`: how many answers, of any state, have a place in the newest edition. */
export function keptPhrase(kept: number, answered: number): string {
  if (answered === 0) return 'There are no answers to keep';
  if (kept === answered) return answered === 1 ? 'Your one answer is kept' : `All ${answered} of your answers are kept`;
  return `${kept} of your ${answered} answers ${kept === 1 ? 'is' : 'are'} kept`;
}
