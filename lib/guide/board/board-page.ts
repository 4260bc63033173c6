import { type BoardMember, boardPath, fittingBoard, mostShown } from '@/lib/address/board';
import { isBoardPath, type ReadBoard, readBoard } from '@/lib/address/read-board';
import { resultPath } from '@/lib/address/result';
import { type Model, type ModelId, modelNames, models } from '@/lib/dataset';
import { type Board, board, percentages } from '@/lib/engine';
import { type Edition, editions } from '@/lib/questionnaire';
import { requireQuestion } from '@/lib/questionnaire/lookup';
import { teamSheets } from '@/lib/share/team-sheets';
import { boardMeaning, boardSentence, carriedWords, memberLead, memberName, withoutOneWords } from '@/lib/words/board';
import { verdictLabels } from '@/lib/words/verdict';
import { type AgendaRow, agendaRows } from './agenda';
import { type AgreementArea, agreementAreas } from './agreement';
import { type BoardDoors, boardDoors, boardForms } from './doors';
import { type BoardNotices, boardNotices } from './notices';

/** What a team's board shows for an address, in one call. Everything is worked out again each time: a link holds answers and nothing else. */

export type BoardLookup =
  | { kind: 'board'; board: BoardPage }
  /** Another spelling of a board: its canonical address. */
  | { kind: 'redirect'; to: string }
  /** Nobody's answers: what a board is, and how to start one. */
  | { kind: 'empty'; scope: string; notices: BoardNotices };

export interface BoardPart {
  id: ModelId;
  name: string;
  colour: string;
  shape: Model['mark']['shape'];
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

export interface MemberRow {
  name: string;
  /** Empty where none was given. */
  label: string;
  lead: string;
  blend: readonly BoardPart[];
  /** The member's own result. */
  result: string;
  /** Its place in what the page's forms send, from 0; −1 for one that the links have no room for. */
  place: number;
}

/** Reads the query of an address. Total: whatever it holds, there is a page. */
export function boardLookup(query: URLSearchParams): BoardLookup {
  const read = readBoard(editions, query);
  const fitting = fittingBoard(read);
  const isWhole =
    read.faults.length === 0 && read.cutLabels.length === 0 && !read.scopeCut && fitting.lost === 'nothing';
  // What was wrong with an address is said where it was used; a redirect would lose it.
  if (isWhole && !isBoardPath(read, query)) return { kind: 'redirect', to: boardPath(read) ?? '/' };
  const notices = boardNotices(read, fitting.lost);
  if (read.members.length === 0) return { kind: 'empty', scope: read.scope, notices };
  return { kind: 'board', board: pageOf(read, notices, fitting.board.members) };
}

function pageOf({ members: all, scope }: ReadBoard, notices: BoardNotices, linked: readonly BoardMember[]): BoardPage {
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
    blend: partsOf(found.shares).map((part) => ({
      ...part,
      ...found.spread[part.id],
      members: found.members.map(({ shares }) => shares[part.id]),
    })),
    members: found.members.map((member, index) => ({
      name: names[index] ?? '',
      label: members[index]?.label ?? '',
      lead: memberLead(member, modelNames),
      blend: member.first ? partsOf(member.shares) : [],
      result: resultPath(members[index]?.code ?? '', scope),
      place: placeOf(linked, members[index]),
    })),
    agenda: agendaRows(edition, found, names),
    areas: agreementAreas(edition, found),
    withoutOne: withoutOneWords(
      found,
      members.map(({ label }) => label),
      modelNames,
    ),
    settle: settleWith(edition, found),
    doors: boardDoors({ members: linked, scope }),
  };
}

/** Where the links have no labels, a member is known by the code alone. */
const placeOf = (linked: readonly BoardMember[], member: BoardMember | undefined) =>
  linked.findIndex(({ code, label }) => code === member?.code && (label === '' || label === member.label));

function partsOf(shares: Board['shares']): BoardPart[] {
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
