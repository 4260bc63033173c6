/** A list as part of a sentence: "A", "A and B", "A, B and C". */
export function inList(parts: readonly string[], word: 'and' | 'or' = 'and'): string {
  return (word === 'and' ? conjunction : disjunction).format(parts);
}

const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const disjunction = new Intl.ListFormat('en-GB', { type: 'disjunction' });
