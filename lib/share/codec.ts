import {
  type AnswerSheet,
  allowedAnswers,
  importanceOf,
  importances,
  type QuestionShape,
} from '../questionnaire/answers';
import { fail, ok, type Result } from '../shared/result';
import { readSymbols, writeSymbols } from './base32';
import { checksum, checksumLength } from './checksum';

/**
 * The result code: an edition's number, the state and importance of each of its questions, and a checksum.
 *
 *   symbol 1          the edition's number, 1 to 31
 *   symbols 2 to n-3  one integer in mixed radix, without leading zeros: first the answers in the edition's order (0 = not answered,
 *                     then the options, don't know, doesn't apply), then the importances (0 = normal); the first question is the least
 *                     significant digit, so that a sheet with normal importances and few answers has a short code
 *   last 3 symbols    the checksum
 */

/** What the codec needs to know of an edition. */
export interface EditionShape {
  number: number;
  questions: readonly QuestionShape[];
}

/** Why a text is not a result code. */
export type CodeError =
  | { kind: 'empty' }
  /** `length` and `limit` in characters. */
  | { kind: 'too-long'; length: number; limit: number }
  | { kind: 'foreign-character'; character: string; position: number }
  | { kind: 'too-short' }
  | { kind: 'checksum' }
  | { kind: 'unknown-edition'; edition: number }
  | { kind: 'out-of-range' };

/** In characters. Longer than any code of an edition with 60 questions; a longer text is refused unread, so that reading is never slow. */
export const maximumCodeLength = 128;
/** In symbols: the edition, one symbol of answers, the checksum. */
const shortestCode = 1 + 1 + checksumLength;

/** One digit of the mixed-radix integer. Its base is the number of values; a value's index is the digit. */
interface Digit {
  question: string;
  values: readonly (string | undefined)[];
}

/** The one canonical code of a sheet. @throws RangeError on an answer that the edition doesn't have, which is a programmer's mistake */
export function encode(edition: EditionShape, sheet: AnswerSheet): string {
  let number = 0n;
  for (const { question, values } of importanceDigits(edition).reverse()) {
    number = number * BigInt(values.length) + indexOfValue(values, importanceOf(sheet, question), question);
  }
  for (const { question, values } of answerDigits(edition).reverse()) {
    number = number * BigInt(values.length) + indexOfValue(values, sheet.answers[question], question);
  }
  const body = [edition.number, ...toSymbols(number)];
  return writeSymbols([...body, ...checksum(body)]);
}

/**
 * Reads a code strictly. Every text gives a sheet or a named error, never an exception.
 * `code` is its canonical spelling, which may differ from the text in case, hyphens and look-alike letters.
 */
export function decode<Edition extends EditionShape>(
  editions: readonly Edition[],
  text: string,
): Result<{ edition: Edition; sheet: AnswerSheet; code: string }, CodeError> {
  if (text.length > maximumCodeLength) return fail({ kind: 'too-long', length: text.length, limit: maximumCodeLength });
  const read = readSymbols(text);
  if (!read.ok) return fail({ kind: 'foreign-character', ...read.error });
  const symbols = read.value;
  if (symbols.length === 0) return fail({ kind: 'empty' });
  if (symbols.length < shortestCode) return fail({ kind: 'too-short' });

  if (!fits(symbols)) return fail({ kind: 'checksum' });

  const body = symbols.slice(0, -checksumLength);
  const [editionNumber = 0, ...payload] = body;
  const edition = editions.find(({ number }) => number === editionNumber);
  if (!edition) return fail({ kind: 'unknown-edition', edition: editionNumber });
  if (payload.length > 1 && payload[0] === 0) return fail({ kind: 'out-of-range' });

  const sheet = toSheet(edition, fromSymbols(payload));
  return sheet ? ok({ edition, sheet, code: writeSymbols(symbols) }) : fail({ kind: 'out-of-range' });
}

/**
 * The canonical spelling of a text that is a whole code of whichever edition, known here or not; undefined for any other text. That
 * the checksum fits tells a code from other words.
 */
export function wholeCode(text: string): string | undefined {
  if (text.length > maximumCodeLength) return undefined;
  const read = readSymbols(text);
  return read.ok && read.value.length >= shortestCode && fits(read.value) ? writeSymbols(read.value) : undefined;
}

/** Whether the last symbols are the checksum of those before them. */
const fits = (symbols: readonly number[]) =>
  checksum(symbols.slice(0, -checksumLength)).join() === symbols.slice(-checksumLength).join();

function toSheet(edition: EditionShape, number: bigint): AnswerSheet | undefined {
  let rest = number;
  const readDigit = <Value>(values: readonly Value[]) => {
    const value = values[Number(rest % BigInt(values.length))];
    rest /= BigInt(values.length);
    return value;
  };
  const answers: [string, string][] = [];
  for (const { question, values } of answerDigits(edition)) {
    const answer = readDigit(values);
    if (answer !== undefined) answers.push([question, answer]);
  }
  const importance = edition.questions.flatMap(({ id }) => {
    const value = readDigit(importances);
    return value === undefined || value === 'normal' ? [] : [[id, value] as const];
  });
  return rest === 0n ? { answers: Object.fromEntries(answers), importance: Object.fromEntries(importance) } : undefined;
}

const answerDigits = (edition: EditionShape): Digit[] =>
  edition.questions.map((question) => ({ question: question.id, values: [undefined, ...allowedAnswers(question)] }));

const importanceDigits = (edition: EditionShape): Digit[] =>
  edition.questions.map((question) => ({ question: question.id, values: importances }));

function indexOfValue(values: Digit['values'], value: string | undefined, question: string): bigint {
  const position = values.indexOf(value);
  if (position < 0) throw new RangeError(`Question ${question} has no answer or importance ${value}`);
  return BigInt(position);
}

function toSymbols(number: bigint): number[] {
  const symbols: number[] = [];
  for (let rest = number; rest > 0n; rest /= 32n) symbols.unshift(Number(rest % 32n));
  return symbols.length > 0 ? symbols : [0];
}

const fromSymbols = (symbols: readonly number[]) =>
  symbols.reduce((number, symbol) => number * 32n + BigInt(symbol), 0n);
