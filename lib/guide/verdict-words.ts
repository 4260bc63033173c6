import { type ModelId, modelById, type WorkAreaId, workAreas } from '@/lib/dataset';
import type { AreaScore, Outcome } from '@/lib/engine';

/** The result in words. Every sentence is made from the numbers beside it. */

/** Areas with less than this part of all points are left out of the sentence: it would name what hardly counts. */
const smallestNamedEmphasis = 0.08;
/** A sentence that names more than two supporters is a list. */
const mostSupporters = 2;

export const nameOf = (model: ModelId): string => modelById(model)?.name ?? model;

const list = (parts: readonly string[]) => new Intl.ListFormat('en-GB').format(parts);

/** The verdict in one sentence, for example "DevOps leads, with SRE for production reliability and NetOps for the network." */
export function verdictSentence({ verdict, areas }: Pick<Outcome, 'verdict' | 'areas'>): string {
  const leaders = list(verdict.lead.map(nameOf));
  const beside = supporters(verdict.lead, areas);
  const withOthers = beside.length > 0 ? `, with ${list(beside)}` : '';
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

/** "SRE for production reliability and the network", one phrase a model, for areas that others than the leader clearly lead. */
function supporters(lead: readonly ModelId[], areas: readonly AreaScore[]): string[] {
  const byModel = new Map<ModelId, WorkAreaId[]>();
  const named = areas
    .filter((area) => area.emphasis >= smallestNamedEmphasis && area.lead.length === 1)
    .sort((a, b) => b.emphasis - a.emphasis);
  for (const {
    area,
    lead: [leader],
  } of named) {
    if (leader && !lead.includes(leader)) byModel.set(leader, [...(byModel.get(leader) ?? []), area]);
  }
  return [...byModel]
    .slice(0, mostSupporters)
    .map(([model, own]) => `${nameOf(model)} for ${list(own.map((area) => workAreas[area].inSentence))}`);
}

/** What kind of verdict it is, and what that means. */
export function verdictMeaning({ verdict, ranking }: Pick<Outcome, 'verdict' | 'ranking'>): {
  kind: string;
  meaning: string;
} {
  const [first = '', second = ''] = ranking.map(nameOf);
  const points = inPoints(verdict.margin);
  switch (verdict.kind) {
    case 'not-enough':
      return {
        kind: 'Not enough to tell',
        meaning:
          'Too few of the answers say anything about a model. A blend made from them would be a guess, so none is shown.',
      };
    case 'shared-lead':
      return {
        kind: 'Shared lead',
        meaning: `${first} and ${second} are ${points} apart: too close to call one the leader. Treat them as partners, and decide by work area.`,
      };
    case 'leaning':
      return {
        kind: 'Leaning',
        meaning: `${first} is ${points} ahead of ${second}. That is a direction, not a certainty: one or two other answers could turn it.`,
      };
    case 'clear-lead':
      return { kind: 'Clear lead', meaning: `${first} is ${points} ahead of ${second}.` };
  }
}

/** A distance of shares, in words: "12 percentage points", "less than 1 percentage point". */
function inPoints(fraction: number): string {
  const points = Math.round(fraction * 100);
  if (points === 0) return 'less than 1 percentage point';
  return points === 1 ? '1 percentage point' : `${points} percentage points`;
}
