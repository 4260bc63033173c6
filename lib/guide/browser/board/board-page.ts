import { type BoardMember, boardPath, mostShown } from '@/lib/address/board';
import { resultPath } from '@/lib/address/result';
import type { ModelId } from '@/lib/dataset/ids';
import { type Board, board, percentages } from '@/lib/engine';
import { requireQuestion } from '@/lib/questionnaire/lookup';
import { newestOf } from '@/lib/questionnaire/newest';
import type { Edition } from '@/lib/questionnaire/schema';
import { teamSheets } from '@/lib/share/team-sheets';
import { boardMeaning, boardSentence, carriedWords, memberLead, memberName, withoutOneWords } from '@/lib/words/board';
import { type ModelNames, verdictLabels } from '@/lib/words/verdict';
import type { ResultModel } from '../result/records';
import { type AgendaRow, agendaRows } from './agenda';
import { type AgreementArea, agreementAreas } from './agreement';
import { type BoardDoors, boardDoors, boardForms } from './doors';

/** What a team's board shows, whoever reads its members: the server from an address, a browser from a room. */

export interface BoardPart {
  id: ModelId;
  name: string;
  colour: string;
  shape: ResultModel['mark']['shape'];
  share: number;
  percent: number;
}

export interface BoardPage {
  /** The canonical address without what it is about, and its picture's. */
  canonical: string;
  picture: string;
  /** Empty where nothing is said. */
  scope: string;
  notices: BoardNotices;
  edition: string;
  /** Whose answers were carried over to this edition; undefined where nobody's were. */
  carried: string | undefined;
  verdict: { kind: Board['verdict']['kind']; label: string; sentence: string; meaning: string };
  /** Whether there is a blend to show. */
  tells: boolean;
  /** In the models' fixed order; the members' own shares lie between `low` and `high`. Fractions of 1. */
  blend: readonly (BoardPart & { low: number; high: number; members: readonly number[] })[];
  members: readonly MemberRow[];
  agenda: readonly AgendaRow[];
  areas: readonly AgreementArea[];
  /** Whether the lead rests on one member; undefined where it can't be told. */
  withoutOne: string | undefined;
  settle: { question: { id: string; text: string } | undefined; open: readonly { text: string; members: number }[] };
  doors: BoardDoors;
}

/** What a board's page says of its address: what could not be read, and what was cut or has no room. */
export interface BoardNotices {
  /** One for each link that can't be read. */
  faults: readonly { which: string; looked: string; what: string }[];
  /** Everything else, in sentences. */
  remarks: readonly string[];
}

export interface MemberRow {
  name: string;
  /** Empty where none was given. */
  label: string;
  lead: string;
  blend: readonly BoardPart[];
  code: string;
  /** The member's own result. */
  result: string;
  /** Its place in what the page's forms send, from 0; −1 for one that the links have no room for. */
  place: number;
}

/** What a board is made from. */
export interface GivenBoard {
  /** In the order in which they are shown; those beyond `mostShown` are left out. */
  members: readonly BoardMember[];
  /** Empty where nothing is said. */
  scope: string;
  /** What there is to say of where the members come from. */
  notices: BoardNotices;
  /** The members that links have room for. */
  linked: readonly BoardMember[];
}

/** What is said of a board's models. */
export interface BoardRecords {
  /** In their fixed order. */
  models: readonly Pick<ResultModel, 'id' | 'name' | 'mark'>[];
  names: ModelNames;
}

/**
 * The page of a board, on the server and in a browser.
 * @param editions those that are published, oldest first
 * @throws RangeError for no members, or a code that can't be read
 */
export function boardPageOf(
  { members: all, scope, notices, linked }: GivenBoard,
  editions: readonly Edition[],
  { models, names: modelNames }: BoardRecords,
): BoardPage {
  const members = all.slice(0, mostShown);
  const { edition, sheets, answered } = teamSheets(editions, members);
  const found = board(edition, sheets);
  const names = members.map(({ label }, index) => memberName(label, index + 1));
  const canonical = { members: linked };
  return {
    canonical: boardPath(canonical) ?? '',
    picture: boardPath({ ...canonical, scope }, boardForms.picture) ?? '',
    scope,
    notices,
    edition: edition.id,
    carried: carriedWords(
      answered.flatMap(({ edition: from, dropped }, index) =>
        from === edition.id ? [] : [{ name: names[index] ?? '', dropped }],
      ),
      edition.id,
    ),
    verdict: {
      kind: found.verdict.kind,
      label: verdictLabels[found.verdict.kind],
      sentence: boardSentence(found, modelNames),
      meaning: boardMeaning(found, modelNames),
    },
    tells: found.verdict.lead.length > 0,
    blend: partsOf(found.shares, models).map((part) => ({
      ...part,
      ...found.spread[part.id],
      members: found.members.map(({ shares }) => shares[part.id]),
    })),
    members: found.members.map((member, index) => ({
      name: names[index] ?? '',
      label: members[index]?.label ?? '',
      lead: memberLead(member, modelNames),
      blend: member.first ? partsOf(member.shares, models) : [],
      code: members[index]?.code ?? '',
      result: resultPath(members[index]?.code ?? '', scope),
      place: placeOf(linked, members[index]),
    })),
    agenda: agendaRows(edition, found, names, modelNames),
    areas: agreementAreas(edition, found, modelNames),
    withoutOne: withoutOneWords(
      found,
      members.map(({ label }) => label),
      modelNames,
    ),
    settle: settleWith(edition, found),
    doors: boardDoors({ members: linked, scope }, newestOf(editions)),
  };
}

/** Where the links have no labels, a member is known by the code alone. */
const placeOf = (linked: readonly BoardMember[], member: BoardMember | undefined) =>
  linked.findIndex(({ code, label }) => code === member?.code && (label === '' || label === member.label));

function partsOf(shares: Board['shares'], models: BoardRecords['models']): BoardPart[] {
  const percent = percentages(shares);
  return models.map(({ id, name, mark }) => ({ id, name, ...mark, share: shares[id], percent: percent[id] }));
}

function settleWith(edition: Edition, { settle }: Board): BoardPage['settle'] {
  const text = (question: string) => requireQuestion(edition, question).text;
  return {
    question: settle.question === undefined ? undefined : { id: settle.question, text: text(settle.question) },
    open: settle.open.map(({ question, members }) => ({ text: text(question), members })),
  };
}
