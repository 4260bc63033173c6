import { pagePaths } from '@/lib/address/page';
import type { Params } from '@/lib/address/query';
import { metricPath } from '@/lib/address/record';
import { type Metric, metrics } from '@/lib/dataset';
import { metricSubjects } from '@/lib/dataset/catalogue-schema';
import { firstSentence } from '@/lib/shared/sentences';
import { behindName, gradesOf, inGroups, type ListedEntry, modelFacet } from './entry-parts';
import { filterCatalogue } from './filter';

/** What the catalogue of metrics shows for the state in its address. */

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
      entries: entries.map(listMetric),
    })),
    grades: gradesOf(filtered.entries),
  };
}

function listMetric({ id, name, definition, evidence }: Metric): ListedEntry {
  return {
    id,
    href: metricPath(id),
    name,
    about: behindName(name, firstSentence(definition)),
    warning: null,
    evidence,
  };
}
