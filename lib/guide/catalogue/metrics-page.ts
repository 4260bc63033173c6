import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { metricPath } from '@/lib/address/record';
import { type Metric, metrics } from '@/lib/dataset';
import { metricSubjects } from '@/lib/dataset/catalogue-schema';
import { articlesReferringTo, practicesShownBy, termsReferringTo } from '@/lib/guide/links/related';
import { oncePerRecord } from '@/lib/shared/once';
import { gradesOf, inGroups, markedModels, modelFacet, sourceLinks } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of metrics shows for the state in its address. */

export type MetricsPage = ReturnType<typeof metricsPage>;
export type MetricEntry = ReturnType<typeof describeMetric>;

export function metricsPage(params: Params) {
  const filtered = filterCatalogue(
    {
      path: pagePaths.metrics,
      nouns: { one: 'metric', many: 'metrics' },
      entries: metrics,
      facets: [
        modelFacet((metric: Metric) => metric.models),
        {
          param: 'subject',
          label: 'Subject',
          all: 'All subjects',
          options: metricSubjects,
          valuesOf: ({ subject }) => [subject],
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
    groups: inGroups(metricSubjects, filtered.entries, ({ subject }) => subject).map(({ id, label, entries }) => ({
      id,
      label,
      entries: entries.map(describeMetricOnce),
    })),
    grades: gradesOf(filtered.entries),
  };
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
    articles: articlesReferringTo(metricPath(id)),
    terms: termsReferringTo('metrics', id),
    sources: sourceLinks(metric.sources),
    evidence,
  };
}
