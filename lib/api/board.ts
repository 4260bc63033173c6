import { boardPath, longestLabel } from '@/lib/address/board';
import { boardFields } from '@/lib/address/board-fields';
import { pastedAnswers } from '@/lib/address/pasted-answers';
import { type BoardFault, type ReadBoard, readBoard } from '@/lib/address/read-board';
import { absolute } from '@/lib/address/site';
import { modelIds } from '@/lib/dataset';
import { board } from '@/lib/engine';
import { editions } from '@/lib/questionnaire';
import { teamSheets } from '@/lib/share/team-sheets';
import type { Issue } from '@/lib/shared/issue';
import { parseInput } from '@/lib/shared/parse';
import { fail, ok, type Result } from '@/lib/shared/result';
import { explainBoardError } from '@/lib/words/code-errors';
import { type BoardBody, boardRequestSchema, mostMembers } from './board-schema';
import type { Problem } from './problem';

/** A team's board over the API: a query or a body becomes a board, or a problem that names every link that can't be read. */

export type ApiBoard = Pick<ReadBoard, 'members' | 'scope'>;

/** In bytes: 1,000 members with their labels. */
export const largestBoard = 512 * 1024;

const queryFields: readonly string[] = [boardFields.member, boardFields.pack, boardFields.scope];

/** Reads the query of `GET /api/v1/board`, which is that of a board's page. */
export function readBoardQuery(query: URLSearchParams): Result<ApiBoard, Problem> {
  const foreign = [...new Set(query.keys())].filter((name) => !queryFields.includes(name));
  return checked(
    readBoard(editions, query),
    foreign.map((name) => ({ path: 'query', message: `There is no parameter “${name}”` })),
    ({ field, position }) => `/${field}/${position}`,
  );
}

/** Reads the body of `POST /api/v1/board`. */
export function readBoardRequest(body: unknown): Result<ApiBoard, Problem> {
  const parsed = parseInput(boardRequestSchema, body);
  if (!parsed.ok)
    return fail({ status: 400, detail: 'The body does not have the expected form.', errors: parsed.error });
  const { members, scope = '' } = parsed.value;
  const query = new URLSearchParams([
    ...members.map(({ code, label = '' }) => [boardFields.member, label ? `${codeOf(code)}.${label}` : codeOf(code)]),
    [boardFields.scope, scope],
  ]);
  const empty = members.flatMap(({ code }, index) =>
    code.trim() === '' ? [{ path: `/members/${index}/code`, message: 'The code is empty' }] : [],
  );
  return checked(readBoard(editions, query), empty, ({ position }) => `/members/${position}/code`);
}

/** The board, if nothing is wrong with it: a script gets all that is wrong instead of a part of what it asked for. */
function checked(
  { members, scope, scopeCut, cutLabels, faults }: ReadBoard,
  issues: readonly Issue[],
  pathOf: (fault: BoardFault) => string,
): Result<ApiBoard, Problem> {
  const errors: Issue[] = [
    ...issues,
    ...faults.map((fault) => ({
      path: pathOf(fault),
      message: explainBoardError(fault.error).what,
      hint: `it looked like “${fault.text}”`,
    })),
    ...cutLabels.map((label) => ({
      path: 'label',
      message: `A label has at most ${longestLabel} characters`,
      hint: `it begins with “${label}”`,
    })),
    ...(scopeCut ? [{ path: 'scope', message: 'The scope has at most 60 characters' }] : []),
    ...(members.length > mostMembers
      ? [{ path: 'members', message: `There may be at most ${mostMembers} members` }]
      : []),
    ...(members.length === 0 && faults.length === 0 && issues.length === 0
      ? [{ path: 'r', message: 'A board needs at least one member' }]
      : []),
  ];
  return errors.length > 0 ? fail({ status: 400, detail: 'The board can’t be read.', errors }) : ok({ members, scope });
}

/** The code in a link, which may stand where a code belongs. */
function codeOf(text: string): string {
  const { parts, isLinks } = pastedAnswers(text);
  return (isLinks && parts.length === 1 && parts[0]?.text) || text;
}

/**
 * The board as the API gives it: what the engine says of all its members.
 * @param site opens the address of the board's page: `https://guide.example`
 */
export function boardBody(read: ApiBoard, site: string): BoardBody {
  const { edition, sheets, answered } = teamSheets(editions, read.members);
  const found = board(edition, sheets);
  const path = boardPath(read);
  return {
    url: path === undefined ? null : absolute(path, site),
    edition: edition.id,
    scope: read.scope,
    members: read.members.map(({ code, label }, index) => ({
      code,
      label,
      edition: answered[index]?.edition ?? edition.id,
      dropped: answered[index]?.dropped ?? 0,
      shares: found.members[index]?.shares ?? found.shares,
      first: found.members[index]?.first ?? null,
    })),
    verdict: found.verdict,
    blend: (found.verdict.lead.length > 0 ? modelIds : []).map((model) => ({
      model,
      share: found.shares[model],
      ...found.spread[model],
    })),
    withoutOne: found.withoutOne,
    questions: found.questions.map(
      ({ question, chosenBy, unknown, notApplicable, open, agreement, distance, matters }) => {
        const options = Object.entries(chosenBy).map(([option, members]) => ({ option, members }));
        return { question, options, unknown, notApplicable, open, agreement, distance, matters };
      },
    ),
    agenda: found.agenda.map(({ question, matters, agreed }) => ({
      question,
      matters,
      agreed: agreed.map(({ option, shares, lead, clear }) => ({ option, shares, lead, clear })),
    })),
    areas: found.areas,
    settle: { question: found.settle.question ?? null, open: found.settle.open },
  };
}
