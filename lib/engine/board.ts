import { type ModelId, modelIds } from '../dataset/ids';
import type { AnswerSheet, Importance } from '../questionnaire/answers';
import type { Edition } from '../questionnaire/schema';
import { settledWeight } from './areas';
import { type AreaAgreement, areaAgreements, type QuestionAgreement, questionAgreement } from './board-agreement';
import {
  type GroupVerdict,
  groupVerdict,
  type MemberStanding,
  meanShares,
  type WithoutOne,
  withoutOne,
} from './board-verdict';
import { divided, forEachModel, type PerModel, type Points, sum, toPerModel, totalPoints } from './points';
import { firstPosition, margin, ranking } from './ranking';
import { type CastVote, castVotes, pointsOf } from './score';
import { needsNoModel, thresholds } from './verdict';

/** Several results together: a team's. What they agree on, and the disagreements that matter. Never a ranking of people. */

/** One member's own answers, in short. */
export interface BoardMember {
  /** Fractions of 1 that add to 1; all 0 where nothing is cast. */
  shares: PerModel;
  /** The first model; undefined where the answers are too few, or call for no model. */
  first: ModelId | undefined;
  /** Distance between the first and the second share, a fraction of 1. */
  margin: number;
  needsNoModel: boolean;
}

/** What the blend would be if all who answered a question agreed on one of the answers given. */
export interface Agreed {
  option: string;
  shares: PerModel;
  lead: ModelId;
  margin: number;
  /** Whether the lead would then be clear. */
  clear: boolean;
}

export interface AgendaItem extends QuestionAgreement {
  /** For each answer that was given, in the order of the options. */
  agreed: Agreed[];
}

export interface Board {
  members: BoardMember[];
  /** The mean of the members' shares, fractions of 1. Members with nothing cast have no share in it. */
  shares: PerModel;
  /** The lowest and the highest share that a member with a blend has of each model, fractions of 1. */
  spread: Record<ModelId, { low: number; high: number }>;
  verdict: GroupVerdict;
  withoutOne: WithoutOne;
  /** In the edition's order. */
  questions: QuestionAgreement[];
  /** The three to five disagreements that matter most; fewer where there are no more. */
  agenda: AgendaItem[];
  areas: AreaAgreement[];
  /** What would make a lead clear that isn't. */
  settle: {
    /** The first question of the agenda with which the lead is clear, whichever of the given answers is agreed on. */
    question: string | undefined;
    /** Questions that most members left open or don't know, those that could do most first. */
    open: { question: string; members: number }[];
  };
}

export const agendaSize = {
  least: 3,
  most: 5,
  /** A fourth and a fifth are there where they matter at least this part of the first. */
  part: 0.5,
  reason: 'More than five matters are no agenda; a fourth that matters half as much as the first is worth the time.',
} as const;

/** How many open questions are named. */
const namedOpen = 3;

/** The board of some sheets under one edition. Takes time in proportion to members × questions, not to pairs of members. */
export function board(edition: Edition, sheets: readonly AnswerSheet[]): Board {
  const cast = votesOf(edition);
  const votes = sheets.map(cast);
  const standings = sheets.map((sheet, position) => standing(edition, sheet, votes[position] ?? []));
  const without = withoutOne(standings);
  const questions = edition.questions.map((question) => questionAgreement(question, sheets));
  const found = groupVerdict(standings, without);
  const agenda = agendaOf(questions).map((item) => ({
    ...item,
    agreed: agreed(edition, item, votes, standings),
  }));
  return {
    members: standings.map(memberOf),
    shares: meanShares(standings),
    spread: spreadOf(standings),
    verdict: found,
    withoutOne: without,
    questions,
    agenda,
    areas: areaAgreements(edition, questions, votes),
    settle: {
      question:
        found.kind === 'leaning' || found.kind === 'shared-lead'
          ? agenda.find((item) => item.agreed.every(({ clear }) => clear))?.question
          : undefined,
      open: mostlyOpen(edition, questions, sheets.length),
    },
  };
}

/** As `castVotes`; members who answer a question alike share one vote, because a team casts tens of thousands. */
function votesOf({ questions }: Edition): (sheet: AnswerSheet) => CastVote[] {
  const shared = questions.map((question) => ({
    question,
    known: votesByImportance(),
  }));
  return (sheet) => {
    const cast: CastVote[] = [];
    for (const { question, known } of shared) {
      const answer = sheet.answers[question.id];
      if (answer === undefined) continue;
      const byAnswer = known[sheet.importance[question.id] ?? 'normal'];
      const votes = byAnswer.get(answer) ?? castVotes([question], sheet);
      byAnswer.set(answer, votes);
      for (const vote of votes) cast.push(vote);
    }
    return cast;
  };
}

const votesByImportance = (): Record<Importance, Map<string, CastVote[]>> => ({
  less: new Map(),
  normal: new Map(),
  more: new Map(),
});

function standing(edition: Edition, sheet: AnswerSheet, votes: readonly CastVote[]): MemberStanding {
  const cast = sum(votes.map(({ total }) => total));
  const castQuestions = votes.filter(({ total }) => total > 0).length;
  return {
    shares: divided(totalPoints(votes), cast),
    cast,
    tells: castQuestions >= thresholds.minimumQuestions.value && cast >= thresholds.minimumCast.value,
    needsNoModel: needsNoModel(edition, sheet),
    settled: settledWeight(edition.questions, sheet),
  };
}

function memberOf({ shares: points, tells, needsNoModel: none }: MemberStanding): BoardMember {
  const shares = toPerModel(points);
  const first = modelIds[firstPosition(points)];
  return { shares, first: tells && !none ? first : undefined, margin: margin(shares), needsNoModel: none };
}

function spreadOf(members: readonly MemberStanding[]): Board['spread'] {
  const casting = members.filter(({ cast }) => cast > 0);
  return forEachModel((_, position) => {
    const values = casting.map(({ shares }) => shares[position] ?? 0);
    return { low: values.length > 0 ? Math.min(...values) : 0, high: Math.max(0, ...values) };
  });
}

/** Of disagreements that matter alike the earlier question comes first. */
function agendaOf(questions: readonly QuestionAgreement[]): QuestionAgreement[] {
  const ranked = questions.filter(({ matters }) => matters > 0).sort((a, b) => b.matters - a.matters);
  const worth = (ranked[0]?.matters ?? 0) * agendaSize.part;
  return ranked.filter(
    ({ matters }, position) => position < agendaSize.least || (position < agendaSize.most && matters >= worth),
  );
}

/** Only the votes of those who chose an option change; what they weigh stays each member's own. */
function agreed(
  edition: Edition,
  { question: id, chosenBy }: QuestionAgreement,
  votes: readonly (readonly CastVote[])[],
  standings: readonly MemberStanding[],
): Agreed[] {
  const question = edition.questions.find((candidate) => candidate.id === id);
  const options = question?.options.filter((option) => chosenBy[option.id]) ?? [];
  const given = votes.map((cast) => cast.find((vote) => vote.question === question));
  return options.map((option) => {
    const known = new Map<number, Points>();
    const pointsAt = (weight: number) => {
      const points = known.get(weight) ?? pointsOf(option, weight);
      known.set(weight, points);
      return points;
    };
    const after = standings.map((member, position): MemberStanding => {
      const vote = given[position];
      if (!vote || vote.option === option.id) return member;
      return exchanged(member, vote.points, pointsAt(vote.weight));
    });
    const { kind, margin: ahead } = groupVerdict(after, withoutOne(after));
    const shares = meanShares(after);
    const [lead = modelIds[0]] = ranking(shares);
    return { option: option.id, shares, lead, margin: ahead, clear: kind === 'clear-lead' };
  });
}

/** A member with one vote in the place of another. */
function exchanged(member: MemberStanding, from: Points, to: Points): MemberStanding {
  const points = member.shares.map((share, model) =>
    Math.max(0, share * member.cast - (from[model] ?? 0) + (to[model] ?? 0)),
  );
  const cast = sum(points);
  return { ...member, cast, shares: divided(points, cast) };
}

function mostlyOpen({ questions: all }: Edition, questions: readonly QuestionAgreement[], members: number) {
  return questions
    .map(({ question, unknown, open }, position) => {
      return { question, members: unknown + open, weight: (all[position]?.weight.value ?? 0) * (unknown + open) };
    })
    .filter((each) => each.members * 2 > members)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, namedOpen)
    .map(({ question, members: count }) => ({ question, members: count }));
}
