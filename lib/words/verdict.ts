import type { ModelId, WorkAreaId } from '@/lib/dataset/ids';
import { workAreas } from '@/lib/dataset/work-areas';
import type { Outcome } from '@/lib/engine';

/** The result in words. Every sentence is made from the numbers beside it. Runs in a browser, so the models' names come in. */

export type ModelNames = Readonly<Record<ModelId, string>>;

/** Areas with less than this part of all points are left out of the sentence: it would name what hardly counts. */
const smallestNamedEmphasis = 0.08;
/** A sentence that names more than two supporters is a list. */
const mostSupporters = 2;

/** "A", "A and B", "A, B and C". */
export const inList = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts);

type Verdict = Pick<Outcome, 'verdict' | 'areas' | 'ranking'>;

/** The verdict in one sentence, for example "DevOps leads, with SRE for production reliability and NetOps for the network." */
export function verdictSentence({ verdict, areas }: Verdict, names: ModelNames): string {
  const leaders = inList(verdict.lead.map((model) => names[model]));
  const beside = supporters({ verdict, areas }, names);
  const withOthers = beside.length > 0 ? `, with ${inList(beside)}` : '';
  switch (verdict.kind) {
    case 'not-enough':
      return 'There is not enough to tell yet.';
    case 'shared-lead':
      return `${leaders} share the lead${withOthers}.`;
    case 'leaning':
      return `The answers lean towards ${leaders}${withOthers}.`;
    case 'clear-lead':
      return `${leaders} leads${withOthers}.`;
  }
}

/** "SRE for production reliability", for models that alone lead an area the leader doesn't; each with its weightiest area. */
function supporters({ verdict, areas }: Pick<Verdict, 'verdict' | 'areas'>, names: ModelNames): string[] {
  const area = new Map<ModelId, WorkAreaId>();
  for (const { area: id, lead, emphasis } of [...areas].sort((a, b) => b.emphasis - a.emphasis)) {
    const [leader] = lead;
    const counts = emphasis >= smallestNamedEmphasis && lead.length === 1;
    if (leader && counts && !verdict.lead.includes(leader) && !area.has(leader)) area.set(leader, id);
  }
  return [...area].slice(0, mostSupporters).map(([model, id]) => `${names[model]} for ${workAreas[id].inSentence}`);
}

/** What kind of verdict it is, and what that means. */
export function verdictMeaning({ verdict, ranking }: Verdict, names: ModelNames): { label: string; meaning: string } {
  const [first = '', second = ''] = ranking.map((model) => names[model]);
  const points = inPoints(verdict.margin);
  const weightings = verdict.stability === 1 ? 'all' : `${asPercent(verdict.stability)} of`;
  const stays = `${first} stays first in ${weightings} plausible weightings`;
  switch (verdict.kind) {
    case 'not-enough':
      return {
        label: 'Not enough to tell',
        meaning:
          'Too few of the answers say anything about a model. A blend made from them would be a guess, so none is shown.',
      };
    case 'shared-lead':
      return {
        label: 'Shared lead',
        meaning: `${first} and ${second} are ${points} apart, and ${stays}: too close to call one the leader. Treat them as partners, and decide by work area.`,
      };
    case 'leaning':
      return {
        label: 'Leaning',
        meaning: `${first} is ${points} ahead of ${second}. ${stays}. That is a direction, not a certainty.`,
      };
    case 'clear-lead':
      return { label: 'Clear lead', meaning: `${first} is ${points} ahead of ${second}. ${stays}.` };
  }
}

/** A distance of shares, in words: "12 percentage points", "less than 1 percentage point". */
function inPoints(fraction: number): string {
  const points = Math.round(fraction * 100);
  if (points === 0) return 'less than 1 percentage point';
  return points === 1 ? '1 percentage point' : `${points} percentage points`;
}

/** A fraction as a percentage that never claims more than it is: 0.9996 is "more than 99%". */
export function asPercent(fraction: number): string {
  if (fraction === 1 || fraction === 0) return `${fraction * 100}%`;
  if (fraction > 0.99) return 'more than 99%';
  return fraction < 0.01 ? 'less than 1%' : `${Math.round(fraction * 100)}%`;
}
