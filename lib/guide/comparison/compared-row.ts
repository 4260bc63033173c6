import { rowPath } from '@/lib/address/record';
import { stepPath } from '@/lib/address/step';
import type { Cell, ComparisonRow, Dimension, DimensionId, ModelId, Scale } from '@/lib/dataset';
import { dimensionGroups, scalePlaces } from '@/lib/dataset';
import type { RecordLink } from '@/lib/guide/views/links';
import { currentEdition } from '@/lib/questionnaire';
import { sentencesOf } from '@/lib/shared/sentences';
import { foundPieces, type TextPiece } from '@/lib/shared/text-match';
import { differenceWords, stepsApart } from '@/lib/words/difference';
import type { ComparedResult, OwnAnswer } from './compared-result';

/** A row as the comparison page shows it, in short. All that its cells say stands on the page of the row. */

export interface ComparedRow {
  dimension: Dimension;
  /** Its page. */
  href: string;
  /** The dimension’s group in words, for where rows don’t stand in their groups. */
  group: string;
  /** Its label and its question, in pieces where words were looked for. */
  label: readonly TextPiece[];
  question: readonly TextPiece[];
  /** Null where the row has no honest order. */
  scale: (Pick<Scale, 'name' | 'low' | 'high'> & { length: number }) | null;
  difference: {
    /** 0 to 1; null where it isn’t measured. */
    value: number | null;
    /** In words: `Far apart`. */
    label: string;
    /** `3 steps apart`; null where there are none. */
    steps: string | null;
  };
  /** One a column, in the columns’ order. */
  cells: readonly ComparedRowCell[];
  /** The questions of the current edition that belong to it. */
  questions: readonly RecordLink[];
  /** One’s own answers to the questions of the result’s edition that belong to it; empty without a result. */
  answers: readonly OwnAnswer[];
  /** Whether one of these answers decided. */
  decided: boolean;
}

export interface ComparedRowCell extends Pick<Cell, 'short' | 'evidence'> {
  model: ModelId;
  /** The phrase in pieces, so that words that were looked for can be marked. */
  pieces: readonly TextPiece[];
  /** The first sentence of its long text with such a word, where the phrase has none of them; null elsewhere. */
  excerpt: readonly TextPiece[] | null;
  /** Where the model stands on the scale, from 1, and why; null without a scale. */
  place: { at: number; why: string } | null;
  /** Numbers of its sources in the page’s list. */
  numbers: readonly number[];
}

/** What a row needs of its page. */
interface RowContext {
  query: string;
  numbersOf: (cell: Cell) => readonly number[];
  result: ComparedResult | null;
}

export function rowView(
  { dimension, scale, difference, cells }: ComparisonRow,
  { query, numbersOf, result }: RowContext,
): ComparedRow {
  const answers = result?.answersOf(dimension.id) ?? [];
  return {
    dimension,
    href: rowPath(dimension.id),
    group: dimensionGroups[dimension.group].label,
    label: foundPieces(dimension.label, query),
    question: foundPieces(dimension.question, query),
    scale: scale && { ...scale, length: scalePlaces.length },
    difference: {
      value: difference,
      label: differenceWords(difference).label,
      steps: stepsApart(difference, cells.length),
    },
    cells: cells.map(({ model, cell, place }) => ({
      model,
      short: cell.short,
      evidence: cell.evidence,
      pieces: foundPieces(cell.short, query),
      excerpt: excerptOf(cell, query),
      place,
      numbers: numbersOf(cell),
    })),
    questions: questionsAbout(dimension.id),
    answers,
    decided: answers.some(({ decided }) => decided),
  };
}

const questionsAbout = (dimension: DimensionId): RecordLink[] =>
  currentEdition.questions
    .filter((question) => question.dimension === dimension)
    .map(({ id, text }) => ({ label: text, href: stepPath(id) }));

function excerptOf({ short, long }: Cell, query: string): readonly TextPiece[] | null {
  if (query === '' || isMarked(foundPieces(short, query)) || !isMarked(foundPieces(long, query))) return null;
  return (
    sentencesOf(long)
      .map((sentence) => foundPieces(sentence.trim(), query))
      .find(isMarked) ?? null
  );
}

const isMarked = (pieces: readonly TextPiece[]) => pieces.some(({ found }) => found);
