import type { Issue } from '../shared/issue';
import { type Metric, metricSubjectIds } from './catalogue-schema';
import { distinctNames, inGroupOrder, noEmptyGroup } from './check-records';

/** What has to hold in the catalogue of metrics, as pure functions that return issues. */

/** The TeX commands that a formula may use: every way of showing formulas has to support these and no others. */
const formulaCommands: readonly string[] = ['frac', 'text', 'sum', 'operatorname', 'times', 'leq', 'geq'];

/** All issues of the metrics that span records or that a schema can't say. `checkCatalogue` does structure, ids and sources. */
export function checkMetrics(metrics: readonly Metric[]): Issue[] {
  return [
    ...inGroupOrder('metrics', 'subject', metricSubjectIds, metrics),
    ...noEmptyGroup('metrics', 'subject', metricSubjectIds, metrics),
    ...distinctNames('metrics', metrics),
    ...metrics.flatMap(readableFormula),
  ];
}

/** A formula uses the allowed commands only, closes its braces, and has no bare %, which starts a comment in TeX. */
function readableFormula({ id, formula }: Metric): Issue[] {
  const path = `metrics.${id}.formula`;
  const commands = [...formula.matchAll(/\\([a-zA-Z]+|.)/g)].map(([, command = '']) => command);
  return [
    ...[...new Set(commands)]
      .filter((command) => !formulaCommands.includes(command))
      .map((command) => ({
        path,
        message: `Uses \\${command}`,
        hint: `The commands are ${formulaCommands.join(', ')}`,
      })),
    ...(!bracesMatch(formula) ? [{ path, message: 'Its braces don’t match' }] : []),
    ...(formula.includes('%') ? [{ path, message: 'Has a %', hint: 'Say per cent in the unit' }] : []),
  ];
}

function bracesMatch(formula: string): boolean {
  let depth = 0;
  for (const sign of formula) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
