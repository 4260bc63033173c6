import { advice, modelNames, models } from '@/lib/dataset';
import { castVotes, outcome } from '@/lib/engine';
import { currentEdition } from '@/lib/questionnaire';
import { checkSheet } from '@/lib/questionnaire/sheet-check';
import { importanceRemark } from '@/lib/words/importance';

/** Three answers counted one by one, before any formula: what each gives, what that adds up to, and which share follows. */

/** Answers for three different models, one of them to a question that was marked as more important. */
const example = {
  answers: { 'release-need': 'monthly', 'outage-cost': 'customers', breadth: 'servers' },
  importance: { 'outage-cost': 'more' as const },
};

export type CountedExample = ReturnType<typeof countedExample>;

/**
 * Computed like any result, figures as text.
 * @throws Error if the answers don't fit the current edition.
 */
export function countedExample() {
  const checked = checkSheet(currentEdition, example);
  if (!checked.ok) throw new Error(`The answers of the example don't fit edition ${currentEdition.id}`);
  const sheet = checked.value;
  const votes = castVotes(currentEdition.questions, sheet);
  const { cast, percent } = outcome(currentEdition, sheet, advice);
  const sums = models.map(({ id }, position) => {
    return { id, position, points: votes.reduce((sum, { points }) => sum + (points[position] ?? 0), 0) };
  });
  const named = sums.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points);
  return {
    models: named.map(({ id }) => ({ id, name: modelNames[id] })),
    rows: votes.map(({ question, option, weight, points, total }) => ({
      id: question.id,
      question: question.text,
      answer: question.options.find(({ id }) => id === option)?.label ?? '',
      /** The base weight, and what the importance makes of it. */
      base: decimal(question.weight.value),
      remark: importanceRemark(sheet.importance[question.id] ?? 'normal') ?? null,
      weight: decimal(weight),
      points: named.map(({ position }) => decimal(points[position] ?? 0)),
      keptBack: decimal(weight - total),
    })),
    points: named.map(({ points }) => decimal(points)),
    cast: decimal(cast),
    shares: named.map(({ id }) => `${percent[id]}%`),
  };
}

const format = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Two places at most, without zeros at the end: 0.5, 1.05. */
function decimal(value: number): string {
  return format.format(value);
}
