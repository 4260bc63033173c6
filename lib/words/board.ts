import type { ModelId } from '@/lib/dataset/ids';
import type { Board } from '@/lib/engine';
import { groupSupport, thresholds } from '@/lib/engine/verdict';
import { inList } from './lists';
import { countInWords, distanceInPoints } from './numbers';
import type { ModelNames } from './verdict';

/** A team's board in words. Members are never compared with each other: what is told is what the answers say together. */

/** `1 person`, `five people`: how many have answered. */
export const peopleInWords = (count: number) => (count === 1 ? 'one person' : `${countInWords(count)} people`);

/** With a capital letter, for the start of a line. */
export const sentenceStart = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a member is called that has no label: its place in the board's order, from 1. */
export const memberName = (label: string, place: number) => label || `Member ${place}`;

/** The verdict on a team in one sentence. */
export function boardSentence(
  { verdict: { kind, lead }, members }: Pick<Board, 'verdict' | 'members'>,
  names: ModelNames,
): string {
  const leaders = inList(lead.map((model) => names[model]));
  switch (kind) {
    case 'not-enough':
      return 'There is not enough to tell yet.';
    case 'no-model':
      return 'Most of the team need no model.';
    case 'shared-lead':
      return `${leaders} share the lead in the team’s answers.`;
    case 'leaning':
      return members.length === 1
        ? `One set of answers so far: ${leaders} is first.`
        : `The team’s answers lean towards ${leaders}.`;
    case 'clear-lead':
      return `${leaders} leads in the team’s answers.`;
  }
}

/** What the verdict rests on. */
export function boardMeaning(
  {
    verdict: { kind, margin, support, telling },
    members,
    shares,
    withoutOne,
  }: Pick<Board, 'verdict' | 'members' | 'shares' | 'withoutOne'>,
  names: ModelNames,
): string {
  const [first, second] = [...Object.entries(shares)]
    .sort(([, a], [, b]) => b - a)
    .map(([model]) => names[model as ModelId]);
  const mean = members.length > 1 ? 'In the mean of all blends ' : '';
  const ahead = `${mean}${first} is ${distanceInPoints(margin)} ahead of ${second}`;
  switch (kind) {
    case 'not-enough':
      return 'Nobody’s answers say enough about a model. A blend made from them would be a guess, so none is shown.';
    case 'no-model':
      return 'The answers of more than half of you describe an organisation for which no model is worth a change. What you disagree on is below.';
    case 'shared-lead':
      return `${ahead}: too close to call one the leader.`;
    case 'leaning': {
      if (members.length === 1)
        return `${ahead}. The result itself says how sure that is. Add the answers of others to see where you agree.`;
      const doubts = [
        ...(margin < thresholds.clearMargin.value ? ['the distance is small'] : []),
        ...(withoutOne.holds === false ? ['it depends on single sets of answers'] : []),
        ...(support <= groupSupport.value ? [`it is first for ${partOf(support, telling)}`] : []),
      ];
      const reason = doubts.length > 0 ? inList(doubts) : 'much is still open';
      return `${ahead}. That is a direction, not a certainty: ${reason}.`;
    }
    case 'clear-lead':
      return `${ahead}, and it is first for ${partOf(support, telling)}.`;
  }
}

/** `three of five`, of those whose answers are enough for a lead. */
function partOf(support: number, telling: number): string {
  const count = Math.round(support * telling);
  return count === telling
    ? 'everybody whose answers are enough'
    : `${countInWords(count)} of ${countInWords(telling)}`;
}

/** What comes first in one member's own answers. */
export function memberLead(
  { first, margin, needsNoModel, shares }: Board['members'][number],
  names: ModelNames,
): string {
  if (needsNoModel) return 'No model needed';
  if (first === undefined)
    return Object.values(shares).some((share) => share > 0) ? 'Too little to name a lead' : 'Nothing answered yet';
  return margin < thresholds.sharedMargin.value ? `${names[first]} first, closely` : `${names[first]} first`;
}

/** Whether the lead rests on any one member. Names are of those with a label; undefined for two members or fewer. */
export function withoutOneWords(
  { withoutOne: { holds, changes }, verdict }: Pick<Board, 'withoutOne' | 'verdict'>,
  labels: readonly string[],
  names: ModelNames,
): string | undefined {
  if (holds === null || verdict.lead.length === 0) return undefined;
  if (holds) return 'Leave out any one of you, and the first model stays first.';
  const leads = inList([...new Set(changes.map(({ lead }) => names[lead]))], 'or');
  const [only, ...others] = changes;
  if (only && others.length === 0) {
    const label = labels[only.member];
    return `Which model is first rests on one set of answers${label ? `, “${label}”` : ''}: without it, ${leads} would be first.`;
  }
  return `Which model is first rests on single sets of answers: there are ${countInWords(changes.length)} without each of which ${leads} would be first.`;
}

/** What an agreement on a question would do, from what the blend would be with each of the answers given. */
export function whyItMatters(
  agreed: readonly { answer: string; lead: ModelId; shares: Readonly<Record<ModelId, number>> }[],
  names: ModelNames,
): string {
  const leads = [...new Set(agreed.map(({ lead }) => lead))];
  if (leads.length > 1) {
    const ways = agreed.map(({ answer, lead }) => `${names[lead]} would be first if you agreed on “${answer}”`);
    return `It decides which model is first: ${inList(ways)}.`;
  }
  const moved = (model: ModelId) => {
    const values = agreed.map(({ shares }) => shares[model]);
    return { model, low: Math.min(...values), high: Math.max(...values) };
  };
  const [most] = (Object.keys(names) as ModelId[]).map(moved).sort((a, b) => b.high - b.low - (a.high - a.low));
  if (!most) return '';
  return `Depending on the answer you agree on, ${names[most.model]} would have between ${Math.round(most.low * 100)} and ${Math.round(most.high * 100)}% of the blend.`;
}

interface Position {
  answer: string;
  /** How many chose it, 1 or more. */
  count: number;
}

/** A question to open a talk with, made from the two answers that are furthest apart. */
export const talkAbout = (one: Position, other: Position) =>
  `${one.count === 1 ? 'One' : 'Some'} of you answered “${one.answer}”, ${other.count === 1 ? 'another' : 'others'} “${other.answer}”. What have you each seen that made you choose it, and does it concern the same part of the organisation?`;

/** Those who chose no option of a question: `one doesn’t know`, `two left it open`. */
export function notChosenPhrases({
  unknown,
  notApplicable,
  open,
}: {
  unknown: number;
  notApplicable: number;
  open: number;
}): string[] {
  const counted = (count: number, one: string, several: string) =>
    `${countInWords(count)} ${count === 1 ? one : several}`;
  return [
    ...(unknown > 0 ? [counted(unknown, 'doesn’t know', 'don’t know')] : []),
    ...(notApplicable > 0 ? [`${countInWords(notApplicable)} said that it doesn’t apply`] : []),
    ...(open > 0 ? [`${countInWords(open)} left it open`] : []),
  ];
}

/** `3 of 4 agree`, of those who chose an option. */
export function agreementWords(agree: number, answered: number): string {
  if (answered === 0) return 'Nobody has answered';
  if (answered === 1) return 'One answer only';
  if (agree === answered) return `All ${answered} agree`;
  return agree === 1 ? `No two of ${answered} agree` : `${agree} of ${answered} agree`;
}

/** Whose answers were given to an older edition of the questionnaire; undefined where nobody's were. */
export function carriedWords(
  carried: readonly { name: string; dropped: number }[],
  newest: string,
): string | undefined {
  if (carried.length === 0) return undefined;
  const dropped = carried.reduce((sum, each) => sum + each.dropped, 0);
  const left =
    dropped === 0
      ? 'all of them have a place there'
      : `${countInWords(dropped)} of them ${dropped === 1 ? 'has' : 'have'} no place there and ${dropped === 1 ? 'is' : 'are'} left out`;
  return `The answers of ${inList(carried.map(({ name }) => name))} were given to an older edition and are carried over to edition ${newest}: ${left}.`;
}
