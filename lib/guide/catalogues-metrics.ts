import { type Metric, metrics } from '@/lib/dataset';
import { metricSubjects } from '@/lib/dataset/catalogue-schema';
import { type CatalogueParams, filterCatalogue } from './catalogues-filter';
import { gradesOf, inGroups, markedModels, modelOptions, sourceLinks } from './catalogues-links';
import { articlesNaming, practicesShownBy, termsNaming } from './related';

/** What the catalogue of metrics shows for the state in its address. */

export type MetricsPage = ReturnType<typeof metricsPage>;
export type MetricEntry = ReturnType<typeof entry>;

export function metricsPage(params: CatalogueParams) {
  const filtered = filterCatalogue(
    {
      path: '/metrics',
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
      entries: entries.map(entry),
    })),
    grades: gradesOf(filtered.entries),
  };
}

function entry({ id, name, aliases, definition, formula, unit, caution, misuse, evidence, ...metric }: Metric) {
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
    articles: articlesNaming(`/metrics#${id}`),
    terms: termsNaming('metrics', id),
    sources: sourceLinks(metric.sources),
    evidence,
  };
}
