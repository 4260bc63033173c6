import { type Dimension, type DimensionGroupId, dimensionGroups, type ShownComparison } from '@/lib/dataset';
import { inList } from '@/lib/words/lists';
import { countInWords } from '@/lib/words/numbers';
import type { NamedChoice } from './comparison-links';

/** What the comparison page says of its choice. */

/** The choice in one line: `SRE and DevOps · The work · only what differs`. */
export function chosenInWords(choice: NamedChoice, names: readonly string[]): string {
  const { groups, differing, byDifference, query, marks } = choice;
  return [
    inList(names),
    groups ? inList(groups.map((id: DimensionGroupId) => dimensionGroups[id].label)) : 'all rows',
    ...(differing ? ['only what differs'] : []),
    ...(byDifference ? ['the most different first'] : []),
    ...(query === '' ? [] : [`with “${query}”`]),
    ...(marks ? [] : ['without evidence marks']),
  ].join(' · ');
}

/** What was asked for and not done, and why; null where all was done. */
export function undoneInWords(undone: ShownComparison['undone'], query: string): string | null {
  const rows = query === '' ? 'these rows' : `the rows with “${query}”`;
  const notes = {
    differing: `In ${rows} the models don’t differ, so they are shown although only differences were asked for.`,
    byDifference: `None of ${rows} is measured, so they stand in their usual order.`,
  };
  return undone.length === 0 ? null : undone.map((each) => notes[each]).join(' ');
}

/** What “only what differs” has left out; null for nothing. */
export function leftOutInWords(leftOut: readonly Dimension[]): string | null {
  if (leftOut.length === 0) return null;
  const labels = inList(leftOut.map(({ label }) => label));
  return leftOut.length === 1
    ? `One row is left out, since it doesn’t tell these models apart: ${labels}.`
    : `${capital(countInWords(leftOut.length))} rows are left out, since they don’t tell these models apart: ${labels}.`;
}

/** Which of the shown rows aren’t measured, where the measure decides what is shown; null elsewhere. */
export function unmeasuredInWords({ differing, byDifference }: NamedChoice, unmeasured: number): string | null {
  if (unmeasured === 0 || !(differing || byDifference)) return null;
  return unmeasured === 1
    ? 'One row isn’t measured, since the models have no honest order in it. It may differ all the same.'
    : `${capital(countInWords(unmeasured))} rows aren’t measured, since the models have no honest order in them. They may differ all the same.`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
