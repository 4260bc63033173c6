import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { metricPath } from '@/lib/address/record';
import { type Metric, metrics } from '@/lib/dataset';
import { changeAndNetworkMetrics } from '@/lib/dataset/metrics/change-and-network';
import { deliveryMetrics } from '@/lib/dataset/metrics/delivery';
import { flowAndPeopleMetrics } from '@/lib/dataset/metrics/flow-and-people';
import { infrastructureMetrics } from '@/lib/dataset/metrics/infrastructure';
import { reliabilityMetrics } from '@/lib/dataset/metrics/reliability';
import { timeAndFailureMetrics } from '@/lib/dataset/metrics/time-and-failure';
import { articlesNaming, practicesShownBy, termsNaming } from '@/lib/guide/links/related';
import { oncePerRecord } from '@/lib/shared/once';
import { gradesOf, inGroups, markedModels, modelOptions, sourceLinks } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of metrics shows for the state in its address. */

export type MetricsPage = ReturnType<typeof metricsPage>;
export type MetricEntry = ReturnType<typeof describeMetric>;

const subjects: readonly { id: string; label: string; holds: readonly Metric[] }[] = [
  { id: 'time-and-failure', label: 'Time and failure', holds: timeAndFailureMetrics },
  { id: 'delivery', label: 'Delivery', holds: deliveryMetrics },
  { id: 'reliability', label: 'Reliability', holds: reliabilityMetrics },
  { id: 'infrastructure', label: 'Infrastructure and security', holds: infrastructureMetrics },
  { id: 'change-and-network', label: 'Change and network', holds: changeAndNetworkMetrics },
  { id: 'flow-and-people', label: 'Flow, people and platform', holds: flowAndPeopleMetrics },
];

export function metricsPage(params: Params) {
  const filtered = filterCatalogue(
    {
      path: pagePaths.metrics,
      nouns: { one: 'metric', many: 'metrics' },
      entries: metrics,
      facets: [
        {
          param: 'model',
          label: 'Model',
          all: 'All models',
          options: modelOptions,
          valuesOf: (metric) => metric.models,
        },
        {
          param: 'subject',
          label: 'Subject',
          all: 'All subjects',
          options: subjects.map(({ id, label }) => ({ id, label })),
          valuesOf: (metric) => [subjectOf(metric)],
        },
      ],
      textOf: ({ name, aliases, definition, unit, caution, misuse }) => {
        return [name, ...aliases, definition, unit, caution, misuse];
      },
    },
    params,
  );
  return {
    ...filtered,
    groups: inGroups(subjects, filtered.entries, subjectOf).map(({ id, label, entries }) => ({
      id,
      label,
      entries: entries.map(describeMetricOnce),
    })),
    grades: gradesOf(filtered.entries),
  };
}

function subjectOf({ id }: Metric): string {
  return subjects.find(({ holds }) => holds.some((metric) => metric.id === id))?.id ?? '';
}

const describeMetricOnce = oncePerRecord(describeMetric);

function describeMetric({
  id,
  name,
  aliases,
  definition,
  formula,
  unit,
  caution,
  misuse,
  evidence,
  ...metric
}: Metric) {
  return {
    id,
    name,
    aliases,
    definition,
    formula,
    unit,
    models: markedModels(metric.models),
    caution,
    misuse,
    usedBy: practicesShownBy(id),
    articles: articlesNaming(metricPath(id)),
    terms: termsNaming('metrics', id),
    sources: sourceLinks(metric.sources),
    evidence,
  };
}
