import type { ModelId, WorkAreaId } from '@/lib/dataset/ids';
import { workAreas } from '@/lib/dataset/work-areas';
import type { AreaClarity, AreaScore, Outcome } from '@/lib/engine';
import { thresholds, type VerdictKind } from '@/lib/engine/verdict';
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
  'no-model': 'No model needed',
  'not-enough': 'Not enough to tell',
};

/** How clear it is who leads a work area. */
export const areaClarityWords: Record<AreaClarity, string> = {
  clear: 'clear',
  leaning: 'leaning',
  shared: 'shared',
  'not-known': 'not enough known',
};

type Verdict = Pick<Outcome, 'verdict' | 'areas' | 'ranking'>;

/** In a sentence of its own, what an organisation is told for which no lead is worth a reorganisation. */
const keepWhatWorks = 'No model is worth a reorganisation here: keep what works.';

/** The verdict in one sentence, for example "DevOps leads, with SRE for production reliability and NetOps for the network." */
export function verdictSentence({ verdict, areas }: Verdict, names: ModelNames): string {
  const leaders = inList(verdict.lead.map((model) => names[model]));
  const beside = supporters({ verdict, areas }, names);
  const withOthers = beside.length > 0 ? `, with ${inList(beside)}` : '';
  switch (verdict.kind) {
    case 'not-enough':
      return 'There is not enough to tell yet.';
    case 'no-model':
      return keepWhatWorks;
    case 'shared-lead':
      return `${leaders} share the lead${withOthers}.`;
    case 'leaning':
      return `The answers lean towards ${leaders}${withOthers}.`;
    case 'clear-lead':
      return `${leaders} leads${withOthers}.`;
  }
}

/**
 * "SRE for production reliability", for models that alone lead an area the leader doesn't; each with its surest area, the surest model
 * first. Where an edition doesn't say how sure an area is, its weight stands for that.
 */
function supporters({ verdict, areas }: Pick<Verdict, 'verdict' | 'areas'>, names: ModelNames): string[] {
  const area = new Map<ModelId, WorkAreaId>();
  const rank = ({ sure, emphasis }: AreaScore) => sure ?? emphasis;
  for (const { area: id, lead, sure, emphasis } of [...areas].sort((a, b) => rank(b) - rank(a))) {
    const [leader] = lead;
    const counts = lead.length === 1 && (sure !== null || emphasis >= smallestNamedEmphasis);
    if (leader && counts && !verdict.lead.includes(leader) && !area.has(leader)) area.set(leader, id);
  }
  return [...area].slice(0, mostSupporters).map(([model, id]) => `${names[model]} for ${workAreas[id].inSentence}`);
}

/** What kind of verdict it is, and what that means. */
export function verdictMeaning(result: Verdict, names: ModelNames): { label: string; meaning: string } {
  return { label: verdictLabels[result.verdict.kind], meaning: meaningOf(result, names, staysFirst(result.verdict)) };
}

/** The same in short, for where `doubtFigures` stand beside it: without how often the first model stays first, unless those figures are missing. */
export function verdictGist(result: Verdict, names: ModelNames): string {
  return meaningOf(result, names, result.verdict.sureOf ? '' : staysFirst(result.verdict));
}

/** @param stays how often the first model stays first; empty where that is said elsewhere */
function meaningOf({ verdict, ranking }: Verdict, names: ModelNames, stays: string): string {
  const [first = '', second = ''] = ranking.map((model) => names[model]);
  const points = distanceInPoints(verdict.margin);
  const apart = verdict.margin < thresholds.sharedMargin.value ? 'too close' : 'too unsure';
  // The only other reason for not calling it clear is that too little is settled.
  const isSure =
    leastSure(verdict) >= thresholds.clearStability.value && verdict.margin >= thresholds.clearMargin.value;
  const caution = isSure
    ? 'So little is settled yet that it is a direction, not a certainty.'
    : 'That is a direction, not a certainty.';
  switch (verdict.kind) {
    case 'not-enough':
      return 'Too few of the answers say anything about a model. A blend made from them would be a guess, so none is shown.';
    case 'no-model':
      return 'Few people, or none, look after systems that others make, and another way of working could improve little. Don’t reorganise or rename anything; begin with the basics below.';
    case 'shared-lead':
      return `${first} and ${second} are ${points} apart${stays && `, and ${first} ${stays}`}: ${apart} to call one the leader. Treat them as partners, and decide by work area.`;
    case 'leaning':
      return `${first} is ${points} ahead of ${second}${stays && `, and ${stays}`}. ${caution}`;
    case 'clear-lead':
      return `${first} is ${points} ahead of ${second}${stays && `, and ${stays}`}.`;
  }
}

/** How often the first model stays first: under other weights, or where it is known under all that is unsure. */
function staysFirst({ stability, sureOf }: Outcome['verdict']): string {
  if (!sureOf) return `stays first in ${stability === 1 ? 'all' : `${asPercent(stability)} of`} plausible weightings`;
  return `stays first ${often(sureOf.readings)} when all that is unsure varies`;
}

const often = (fraction: number) => (fraction === 1 ? 'every time' : `${asPercent(fraction)} of the time`);

/** In a column of figures; it never claims more than it is. */
const inFigures = (fraction: number) => asPercent(fraction).replace('more than ', '> ').replace('less than ', '< ');

/**
 * How often the lead stays first, with one more doubt each time. Undefined without a lead, and in editions that know weights alone.
 * @param anyOpen whether any question is open
 */
export function doubtFigures({ sureOf }: Outcome['verdict'], anyOpen: boolean) {
  if (!sureOf) return undefined;
  return [
    { often: inFigures(sureOf.weights), doubt: 'when our weights vary' },
    ...(anyOpen ? [{ often: inFigures(sureOf.open), doubt: 'and what is open turns out any way' }] : []),
    { often: inFigures(sureOf.readings), doubt: 'and a few answers were misread' },
  ];
}

const leastSure = ({ stability, sureOf }: Outcome['verdict']) => Math.min(stability, ...Object.values(sureOf ?? {}));

/** What could overturn a lead: open questions, and changed answers. Undefined where nothing leads alone. */
export function whatOverturns({
  verdict,
  settled,
  flips,
  findOutFirst,
}: Pick<Outcome, 'verdict' | 'settled' | 'flips' | 'findOutFirst'>): string | undefined {
  if (verdict.lead.length !== 1) return undefined;
  const changes = flips[0]?.changes.length;
  const other = changes === 1 ? 'one different answer' : 'two different answers';
  const isAnswered = findOutFirst.length === 0;
  if (changes === undefined)
    return isAnswered || settled
      ? `${isAnswered ? 'No' : 'Nothing you left open can overturn this, and no'} two different answers ${isAnswered ? 'would overturn this' : 'would'}.`
      : 'What you left open can overturn this; no two different answers would.';
  if (isAnswered) return `${other.charAt(0).toUpperCase()}${other.slice(1)} would overturn this.`;
  return settled
    ? `Nothing you left open can overturn this; ${other} would.`
    : `What you left open can overturn this, and so would ${other}.`;
}
