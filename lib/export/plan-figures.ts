import { type Metric, requireMetric, requirePractice } from '@/lib/dataset';

/** The figures that show whether a plan works: the metrics of its practices. */

/** More are not looked at every month. */
const mostFigures = 3;

/** Those that most of the plan's practices name first, and of these the plan's earliest; at most three, none without a plan. */
export function planFigures(plan: readonly { practices: readonly { practice: string }[] }[]): readonly Metric[] {
  const named = plan.flatMap(({ practices }) => practices.map(({ practice }) => requirePractice(practice).metric));
  const times = (metric: string) => named.filter((other) => other === metric).length;
  return [...new Set(named)]
    .sort((a, b) => times(b) - times(a))
    .slice(0, mostFigures)
    .map(requireMetric);
}
