import type { ModelId, WorkAreaId } from '@/lib/dataset/ids';
import { workAreas } from '@/lib/dataset/work-areas';
import type { Outcome } from '@/lib/engine';
import type { VerdictKind } from '@/lib/engine/verdict';
import { inList } from './lists';
import { asPercent, distanceInPoints } from './numbers';

/** The result in words. Every sentence is made from the numbers beside it. Runs in a browser, so the models' names come in. */

export type ModelNames = Readonly<Record<ModelId, string>>;

/** Areas with less than this part of all points are left out of the sentence: it would name what hardly counts. */
const smallestNamedEmphasis = 0.08;
/** A sentence that names more than two supporters is a list. */
const mostSupporters = 2;

/** The kinds of verdicts in two or three words. */
export const verdictLabels: Record<VerdictKind, string> = {
  'clear-lead': 'Clear lead',
  leaning: 'Leaning',
  'shared-lead': 'Shared lead',
  'not-enough': 'Not enough to tell',
};

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
export function verdictMeaning(result: Verdict, names: ModelNames): { label: string; meaning: string } {
  return { label: verdictLabels[result.verdict.kind], meaning: meaningOf(result, names) };
}

function meaningOf({ verdict, ranking }: Verdict, names: ModelNames): string {
  const [first = '', second = ''] = ranking.map((model) => names[model]);
  const points = distanceInPoints(verdict.margin);
  const weightings = verdict.stability === 1 ? 'all' : `${asPercent(verdict.stability)} of`;
  const stays = `${first} stays first in ${weightings} plausible weightings`;
  switch (verdict.kind) {
    case 'not-enough':
      return 'Too few of the answers say anything about a model. A blend made from them would be a guess, so none is shown.';
    case 'shared-lead':
      return `${first} and ${second} are ${points} apart, and ${stays}: too close to call one the leader. Treat them as partners, and decide by work area.`;
    case 'leaning':
      return `${first} is ${points} ahead of ${second}. ${stays}. That is a direction, not a certainty.`;
    case 'clear-lead':
      return `${first} is ${points} ahead of ${second}. ${stays}.`;
  }
}
