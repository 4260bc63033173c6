import { resultPath } from '@/lib/address/result';
import { stepPath } from '@/lib/address/step';
import { type DimensionId, type ModelId, modelNames, twoOrMore } from '@/lib/dataset';
import { coreOutcome, reasons } from '@/lib/engine';
import { editions } from '@/lib/questionnaire';
import { decode } from '@/lib/share/codec';
import { answerLabel } from '@/lib/words/answer-label';
import { explainCodeError } from '@/lib/words/code-errors';
import { verdictSentence } from '@/lib/words/verdict';

/** A comparison that starts from a result: its models, the rows that decided it, and one's own answers beside the rows. */

/** How many of the answers that spoke most for the leading model are said to have decided. */
const mostDeciding = 5;

export interface ComparedResult {
  code: string;
  href: string;
  /** What the result says, in a sentence. */
  sentence: string;
  /** The models of its blend, the largest share first; undefined where it names no lead. */
  models: readonly ModelId[] | undefined;
  /** The name of the model that the deciding answers speak for; undefined without a lead. */
  leader: string | undefined;
  answersOf: (dimension: DimensionId) => readonly OwnAnswer[];
}

/** What somebody answered to a question that belongs to a row. */
export interface OwnAnswer {
  question: string;
  /** In words: an option’s label, “We don’t know”, “Not answered”. */
  answer: string;
  /** Where it can be changed. */
  href: string;
  /** Whether it is one of those that spoke most for the leading model. */
  decided: boolean;
}

/** The result with a code; where the code is well formed but can’t be used, what is wrong with it, in words. */
export function comparedResult(text: string): { result: ComparedResult } | { problem: string } {
  const decoded = decode(editions, text);
  if (!decoded.ok) return { problem: explainCodeError(decoded.error).what };
  const { edition, sheet, code } = decoded.value;
  const found = coreOutcome(edition, sheet);
  const { verdict, votes, ranking, roles } = found;
  const [leader] = verdict.lead;
  const strongest = leader ? reasons(votes, leader).for.slice(0, mostDeciding) : [];
  const deciding = new Set(strongest.map(({ question }) => question));
  return {
    result: {
      code,
      href: resultPath(code),
      sentence: verdictSentence(found, modelNames),
      models: leader && twoOrMore(ranking, (model) => roles[model] === 'leads' || roles[model] === 'supports'),
      leader: leader && modelNames[leader],
      answersOf: (dimension) =>
        edition.questions
          .filter((question) => question.dimension === dimension)
          .map((question) => ({
            question: question.text,
            answer: answerLabel(question, sheet.answers[question.id]),
            href: stepPath(question.id, { code }),
            decided: deciding.has(question.id),
          })),
    },
  };
}
