import { type ModelId, modelIds } from '../dataset/ids';
import { divided, noPoints, type PerModel, type Points, positionOf, toPerModel } from './points';
import { firstPosition, margin, near, ranking } from './ranking';
import { groupSupport, thresholds, type VerdictKind } from './verdict';

/**
 * What may be said of a team's blend, the mean of its members' shares. The thresholds are those of a single result; in the place of
 * other weightings stands the question whether the lead rests on any one member.
 */

export interface GroupVerdict {
  kind: VerdictKind;
  /** As in a single result's verdict: several where the lead is shared, none where there is none. */
  lead: ModelId[];
  /** Distance between the first and the second share, a fraction of 1. */
  margin: number;
  /** In how many members' own answers the first model of the mean is first, as a fraction of those whose answers tell enough. */
  support: number;
  /** How many members' answers tell enough. */
  telling: number;
}

/** Whether the first model stays first without any one member. */
export interface WithoutOne {
  /** Null for fewer than three members with a blend: the rest would be one person. */
  holds: boolean | null;
  /** Without which members, by their position, another model is first. */
  changes: { member: number; lead: ModelId }[];
}

/** What the group's verdict needs to know of a member. */
export interface MemberStanding {
  /** Fractions of 1 that add to 1; all 0 where nothing is cast. */
  shares: Points;
  cast: number;
  /** Whether the answers would be enough for a verdict of their own. */
  tells: boolean;
  /** Whether the edition says of such an organisation that it needs no model. */
  needsNoModel: boolean;
  /** The part of all base weight that is settled, a fraction of 1. */
  settled: number;
}

/** One set of answers is no team: how sure it is, its own result says. */
const fewestMembers = 2;

/** The mean of the shares of all members who cast anything; all 0 where nobody did. */
export function meanShares(members: readonly MemberStanding[]): PerModel {
  const { total, count } = totals(members);
  return toPerModel(divided(total, count));
}

export function groupVerdict(members: readonly MemberStanding[], without: WithoutOne): GroupVerdict {
  const telling = members.filter(({ tells, needsNoModel }) => tells || needsNoModel);
  const none = { lead: [], margin: 0, support: 0, telling: telling.length };
  if (telling.length === 0) return { kind: 'not-enough', ...none };
  if (telling.filter(({ needsNoModel }) => needsNoModel).length * 2 > telling.length) {
    return { kind: 'no-model', ...none };
  }
  const shares = meanShares(members);
  const [first = modelIds[0]] = ranking(shares);
  const ahead = margin(shares);
  const place = positionOf(first);
  const support = telling.filter((member) => firstPosition(member.shares) === place).length / telling.length;
  if (ahead < thresholds.sharedMargin.value) {
    return {
      kind: 'shared-lead',
      lead: near(shares, thresholds.sharedMargin.value),
      margin: ahead,
      support,
      telling: telling.length,
    };
  }
  const settled = telling.reduce((total, member) => total + member.settled, 0) / telling.length;
  const clear =
    telling.length >= fewestMembers &&
    ahead >= thresholds.clearMargin.value &&
    without.holds !== false &&
    support > groupSupport.value &&
    settled >= thresholds.clearSettled.value;
  return { kind: clear ? 'clear-lead' : 'leaning', lead: [first], margin: ahead, support, telling: telling.length };
}

/** Takes time in proportion to the members. */
export function withoutOne(members: readonly MemberStanding[]): WithoutOne {
  const { total, count } = totals(members);
  if (count < 3) return { holds: null, changes: [] };
  const first = firstPosition(divided(total, count));
  const [highest = 0, second = 0] = [...total].sort((a, b) => b - a);
  // A member adds at most one whole share to the distance of two models.
  if (highest - second > 1.001) return { holds: true, changes: [] };
  const changes = members.flatMap(({ cast, shares }, member) => {
    if (cast === 0) return [];
    // Of means, as of the whole: a tie is a distance of shares, whatever the number of members.
    const rest = total.map((value, model) => (value - (shares[model] ?? 0)) / (count - 1));
    const position = firstPosition(rest);
    return position === first ? [] : [{ member, lead: modelIds[position] ?? modelIds[0] }];
  });
  return { holds: changes.length === 0, changes };
}

function totals(members: readonly MemberStanding[]): { total: Points; count: number } {
  const total = [...noPoints];
  let count = 0;
  for (const { cast, shares } of members) {
    if (cast === 0) continue;
    count += 1;
    for (let model = 0; model < total.length; model += 1) total[model] = (total[model] ?? 0) + (shares[model] ?? 0);
  }
  return { total, count };
}
