import { type ModelId, type WorkAreaId, workAreaIds } from '../dataset/ids';
import type { AnswerSheet } from '../questionnaire/answers';
import type { Edition, Question } from '../questionnaire/schema';
import { minimumCastInArea, sharedMarginInArea } from './areas';
import { optionDistance } from './flips';
import { divided, noPoints, type PerModel, sum, toPerModel, toPoints } from './points';
import { near } from './ranking';
import { type CastVote, importanceFactors } from './score';

/** Where the members of a team agree: question by question, and by work area. */

/** A team's answers to one question. */
export interface QuestionAgreement {
  question: string;
  /** The members who chose each option, by their position: option id → positions. Options that nobody chose are left out. */
  chosenBy: Record<string, number[]>;
  /** How many chose any option. */
  answered: number;
  unknown: number;
  notApplicable: number;
  open: number;
  /** The part of those who chose an option that chose the most frequent one, a fraction of 1; 0 where nobody chose one. */
  agreement: number;
  /** Mean distance of two members' answers, as a part of the largest possible: 0 is agreement, 1 is the opposite. */
  distance: number;
  /** Mean total-variation distance of two members' votes, 0 to 1. */
  variation: number;
  /** What a disagreement does: the question's mean weight × `variation`. The agenda's order. */
  matters: number;
}

/** A team's answers within one work area. */
export interface AreaAgreement {
  area: WorkAreaId;
  /** The mean of the members' shares in the area, those with nothing cast in it left out; all 0 where nobody cast anything. */
  shares: PerModel;
  /** The models that lead by these shares; several where they are close; none where too few have said anything. */
  lead: ModelId[];
  /** The weighted mean of the questions' `variation`, 0 to 1; null where no question of the area was answered by two. */
  variation: number | null;
  /** Whether the members' answers agree; null where it can't be told. */
  agrees: boolean | null;
}

export const agreesInArea = {
  value: 0.25,
  reason: 'The votes of any two members then have three quarters in common, on average over the questions of the area.',
} as const;

/** Takes time in proportion to members × options, not to pairs of members: those with the same option are alike. */
export function questionAgreement(question: Question, sheets: readonly AnswerSheet[]): QuestionAgreement {
  const by = new Map<string, number[]>(question.options.map(({ id }) => [id, []]));
  const counts = { unknown: 0, notApplicable: 0, open: 0 };
  let importance = 0;
  for (const [position, sheet] of sheets.entries()) {
    const answer = sheet.answers[question.id];
    const group = answer === undefined ? undefined : by.get(answer);
    if (group) {
      group.push(position);
      importance += importanceFactors[sheet.importance[question.id] ?? 'normal'];
    } else if (answer === 'unknown') counts.unknown += 1;
    else if (answer === 'not-applicable') counts.notApplicable += 1;
    else counts.open += 1;
  }
  const groups = question.options
    .map((option) => ({ option, members: by.get(option.id) ?? [] }))
    .filter(({ members }) => members.length > 0);
  const answered = sum(groups.map(({ members }) => members.length));
  const { distance, variation } = pairDistances(question, groups, answered);
  return {
    question: question.id,
    chosenBy: Object.fromEntries(groups.map(({ option, members }) => [option.id, members])),
    answered,
    ...counts,
    agreement: answered > 0 ? Math.max(...groups.map(({ members }) => members.length)) / answered : 0,
    distance,
    variation,
    matters: answered > 0 ? ((question.weight.value * importance) / answered) * variation : 0,
  };
}

type Group = { option: Question['options'][number]; members: readonly number[] };

function pairDistances(question: Question, groups: readonly Group[], answered: number) {
  const allPairs = (answered * (answered - 1)) / 2;
  const largest = question.ordered ? question.options.length - 1 : 1;
  let distance = 0;
  let variation = 0;
  for (const [position, first] of groups.entries()) {
    for (const second of groups.slice(position + 1)) {
      const pairs = (first.members.length * second.members.length) / allPairs;
      distance += pairs * (optionDistance(question, first.option.id, second.option.id) / largest);
      variation += pairs * totalVariation(first.option.votes, second.option.votes);
    }
  }
  return { distance, variation };
}

type Votes = Question['options'][number]['votes'];

/** Half the sum of the absolute differences of two votes, abstentions included: 0 to 1. */
export function totalVariation(first: Votes, second: Votes): number {
  const others = toPoints(second);
  const parts = toPoints(first).map((value, position) => value - (others[position] ?? 0));
  return sum([...parts, sum(parts)].map(Math.abs)) / 2;
}

/**
 * All work areas, in their fixed order.
 * @param votes each member's
 */
export function areaAgreements(
  edition: Edition,
  questions: readonly QuestionAgreement[],
  votes: readonly (readonly CastVote[])[],
): AreaAgreement[] {
  const means = areaMeans(votes);
  return workAreaIds.map((area, place) => {
    const { shares, cast } = means[place] ?? { shares: toPerModel(noPoints), cast: 0 };
    const asked = edition.questions.flatMap(({ id, area: its, weight }, position) => {
      const found = questions[position];
      return its === area && found?.question === id && found.answered > 1 ? [{ ...found, weight: weight.value }] : [];
    });
    const weight = sum(asked.map((question) => question.weight));
    const variation = weight > 0 ? sum(asked.map((question) => question.weight * question.variation)) / weight : null;
    return {
      area,
      shares,
      lead: cast >= minimumCastInArea.value ? near(shares, sharedMarginInArea.value) : [],
      variation,
      agrees: variation === null ? null : variation <= agreesInArea.value,
    };
  });
}

/** For each work area the means over the members who cast anything in it: of their shares, and of what they cast. */
function areaMeans(votes: readonly (readonly CastVote[])[]): { shares: PerModel; cast: number }[] {
  const areas = workAreaIds.map(() => ({ shares: [...noPoints], cast: 0, members: 0 }));
  for (const each of votes) {
    for (const [place, area] of areas.entries()) {
      const own = each.filter(({ question }) => question.area === workAreaIds[place]);
      const cast = sum(own.map(({ total }) => total));
      if (cast === 0) continue;
      area.members += 1;
      area.cast += cast;
      for (const { points } of own) {
        for (let model = 0; model < points.length; model += 1) {
          area.shares[model] = (area.shares[model] ?? 0) + (points[model] ?? 0) / cast;
        }
      }
    }
  }
  return areas.map(({ shares, cast, members }) => ({
    shares: toPerModel(divided(shares, members)),
    cast: members > 0 ? cast / members : 0,
  }));
}
