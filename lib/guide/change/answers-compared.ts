import { answerState, importanceOf } from '@/lib/questionnaire/answers';
import { carryOver } from '@/lib/questionnaire/carry-over';
import { requireQuestion } from '@/lib/questionnaire/lookup';
import { answerLabel } from '@/lib/words/answer-label';
import { importanceRemark } from '@/lib/words/importance';
import type { DecodedResult } from './decoded-result';

/** The answers of two results: which differ, which are the same, and what the editions have to do with it. */

export interface AnswersCompared {
  /** Questions whose answer, or how much it counts, differs, in the edition's order. */
  differing: readonly AnswerPair[];
  same: readonly { question: string; answer: string }[];
  /** Undefined where both results are of one edition. */
  editions: EditionsCompared | undefined;
}

export interface AnswerPair {
  id: string;
  question: string;
  /** The answers in words, with a remark where they count more or less. */
  first: string;
  second: string;
}

export interface EditionsCompared {
  first: string;
  second: string;
  /** Answers of the first that the second's edition has no place for. */
  dropped: readonly { question: string; answer: string }[];
  /** Texts of questions that only the second's edition asks. */
  added: readonly string[];
}

export function answersCompared(first: DecodedResult, second: DecodedResult): AnswersCompared {
  const carried = carryOver(first.edition, second.edition, first.sheet);
  const { questions } = second.edition;
  const isSame = (id: string) =>
    carried.sheet.answers[id] === second.sheet.answers[id] &&
    importanceOf(carried.sheet, id) === importanceOf(second.sheet, id);
  return {
    differing: questions
      .filter(({ id }) => !isSame(id))
      .map(({ id, text }) => ({
        id,
        question: text,
        first: inWords(first, id) ?? `Not asked in edition ${first.edition.id}`,
        second: inWords(second, id) ?? '',
      })),
    same: questions
      .filter(({ id }) => isSame(id) && answerState(second.sheet, id) !== 'open')
      .map(({ id, text }) => ({ question: text, answer: inWords(second, id) ?? '' })),
    editions:
      first.edition === second.edition
        ? undefined
        : {
            first: first.edition.id,
            second: second.edition.id,
            dropped: carried.dropped.map(({ question: id, answer }) => {
              const question = requireQuestion(first.edition, id);
              return { question: question.text, answer: answerLabel(question, answer) };
            }),
            added: carried.added.map((id) => requireQuestion(second.edition, id).text),
          },
  };
}

/** The answer to a question; undefined where the edition doesn't ask it. */
function inWords({ edition, sheet }: DecodedResult, id: string): string | undefined {
  const question = edition.questions.find((candidate) => candidate.id === id);
  if (!question) return undefined;
  const remark = importanceRemark(importanceOf(sheet, id));
  const answer = answerLabel(question, sheet.answers[id]);
  return remark ? `${answer} (${remark.toLowerCase()})` : answer;
}
