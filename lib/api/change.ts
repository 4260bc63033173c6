import { changePath, type Side, sides } from '@/lib/address/change';
import { resultPath } from '@/lib/address/result';
import { absolute } from '@/lib/address/site';
import { change, coreOutcome } from '@/lib/engine';
import { importanceOf } from '@/lib/questionnaire/answers';
import { carryOver } from '@/lib/questionnaire/carry-over';
import { fail, ok, type Result } from '@/lib/shared/result';
import type { ChangeBody } from './change-schema';
import type { Problem } from './problem';
import { readQuery } from './query';
import { changeQuerySchema } from './schemas';
import { readResultCode, type ScoredSheet } from './score';

/** Two results side by side over the API: a query becomes two sheets of answers, or a problem with every issue. */

export type ComparedSheets = Readonly<Record<Side, ScoredSheet>>;

/** Reads the query of `GET /api/v1/change`. Any spelling of the codes is taken; the body names the canonical ones. */
export function readChangeQuery(params: URLSearchParams): Result<ComparedSheets, Problem> {
  const query = readQuery(
    changeQuerySchema,
    params,
    'The query can’t be used. It has to hold the result codes from and to.',
  );
  if (!query.ok) return query;
  const [from, to] = [readResultCode(query.value.from), readResultCode(query.value.to)];
  if (from.ok && to.ok) return ok({ from: from.value, to: to.value });
  const problems = sides.flatMap((side) => {
    const read = { from, to }[side];
    return read.ok ? [] : [{ side, problem: read.error }];
  });
  return fail({
    // Codes that are well formed, but of an edition that isn't known, are not found.
    status: problems.every(({ problem }) => problem.status === 404) ? 404 : 400,
    detail: 'Not both can be read as result codes.',
    errors: problems.flatMap(({ side, problem }) =>
      (problem.errors ?? [{ message: problem.detail }]).map(({ message }) => ({ path: side, message })),
    ),
  });
}

/** @param site opens the addresses of the pages: `https://guide.example` */
export function changeBody({ from, to }: ComparedSheets, site: string): ChangeBody {
  const carried = carryOver(from.edition, to.edition, from.sheet);
  const [first, second] = [coreOutcome(from.edition, from.sheet), coreOutcome(to.edition, to.sheet)];
  const split = change(from, to, carried.sheet);
  const hasBlends = [first, second].every(({ verdict }) => verdict.lead.length > 0);
  const answers = to.edition.questions.map(({ id }) => ({
    question: id,
    from: { answer: from.sheet.answers[id] ?? null, importance: importanceOf(from.sheet, id) },
    to: { answer: to.sheet.answers[id] ?? null, importance: importanceOf(to.sheet, id) },
  }));
  return {
    url: absolute(changePath({ from, to }), site),
    from: comparedResult(from, first, site),
    to: comparedResult(to, second, site),
    shares: hasBlends
      ? {
          total: split.total,
          edition: split.edition,
          answers: split.questions.map(({ question, perModel }) => ({ question, shares: perModel })),
        }
      : null,
    answers: answers.filter(
      (each) => each.from.answer !== each.to.answer || each.from.importance !== each.to.importance,
    ),
    dropped: carried.dropped.map(({ question, answer }) => ({ question, answer })),
    added: carried.added,
    areas: first.areas.map(({ area, lead }, position) => ({
      area,
      from: lead,
      to: second.areas[position]?.lead ?? [],
    })),
  };
}

function comparedResult(
  { code, edition }: ScoredSheet,
  { verdict, shares }: ReturnType<typeof coreOutcome>,
  site: string,
): ChangeBody['from'] {
  return {
    code,
    url: absolute(resultPath(code), site),
    edition: edition.id,
    verdict,
    shares: verdict.lead.length > 0 ? shares : null,
  };
}
