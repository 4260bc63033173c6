import { readCode } from '@/lib/address/code';
import { currentEdition, type Edition, editionById, editions } from '@/lib/questionnaire';
import type { AnswerSheet } from '@/lib/questionnaire/answers';
import { checkSheet } from '@/lib/questionnaire/sheet-check';
import { type CodeError, decode, encode } from '@/lib/share/codec';
import type { Issue } from '@/lib/shared/issue';
import { parseInput } from '@/lib/shared/parse';
import { fail, ok, type Result } from '@/lib/shared/result';
import type { Problem } from './problem';
import { uncheckedScoreRequestSchema } from './schemas';

/** What is to be scored: a request's body, or a result code, becomes a sheet of answers or a problem. */

export interface ScoredSheet {
  edition: Edition;
  sheet: AnswerSheet;
  code: string;
}

/** Reads the body of `POST /api/v1/score`. */
export function readScoreRequest(body: unknown): Result<ScoredSheet, Problem> {
  const parsed = parseInput(uncheckedScoreRequestSchema, body);
  const errors = [...(parsed.ok ? [] : parsed.error), ...overlookedKeys(body)];
  if (!parsed.ok || errors.length > 0) {
    return fail({ status: 400, detail: 'The body does not have the expected form.', errors });
  }
  const edition = parsed.value.edition === undefined ? currentEdition : editionById(parsed.value.edition);
  if (!edition) {
    const published = editions.map(({ id }) => id).join(', ');
    return fail({
      status: 400,
      detail: 'There is no such edition of the questionnaire.',
      errors: [{ path: 'edition', message: 'This edition is not published', hint: `published: ${published}` }],
    });
  }
  const checked = checkSheet(edition, parsed.value);
  if (!checked.ok) {
    return fail({ status: 400, detail: 'Some answers do not fit the questionnaire.', errors: checked.error });
  }
  return ok({ edition, sheet: checked.value, code: encode(edition, checked.value) });
}

/** Zod leaves this one key out of a record without a word. No question has the name, and every mistake is to be told. */
function overlookedKeys(body: unknown): Issue[] {
  if (typeof body !== 'object' || body === null) return [];
  return Object.entries(body)
    .filter(([, record]) => typeof record === 'object' && record !== null && Object.hasOwn(record, '__proto__'))
    .map(([name]) => ({ path: `${name}.__proto__`, message: 'No question has this name' }));
}

/** Reads the code of `GET /api/v1/results/{code}`. Any spelling is taken, and a code that a program has glued something to; the result names the canonical one. */
export function readResultCode(text: string): Result<ScoredSheet, Problem> {
  const decoded = decode(editions, readCode(text));
  return decoded.ok ? decoded : fail(codeProblem(decoded.error));
}

function codeProblem(error: CodeError): Problem {
  return error.kind === 'unknown-edition'
    ? { status: 404, detail: `Edition number ${error.edition} of the questionnaire is not known here.` }
    : {
        status: 400,
        detail: 'This is not a result code.',
        errors: [{ path: 'code', message: `The code can’t be read: ${error.kind}` }],
      };
}
