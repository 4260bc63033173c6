import { metricPath } from '@/lib/address/record';
import { type Metric, metricById } from '@/lib/dataset';
import { metricSubjects } from '@/lib/dataset/catalogue-schema';
import { articlesReferringTo, practicesShownBy, termsReferringTo } from '@/lib/guide/links/related';
import { markedModels, sourceLinks } from './entry-parts';

/** What the page of a metric shows. */

export type MetricEntry = ReturnType<typeof describeMetric>;

/** The metrics that are called MTTR, or are taken for it. */
const mttrReadings: readonly string[] = ['mttr', 'failed-deployment-recovery-time', 'mttm', 'network-mttr'];

/** Takes an id from an address; undefined if there is no such metric. */
export function metricEntry(id: string): MetricEntry | undefined {
  const metric = metricById(id);
  return metric && describeMetric(metric);
}

function describeMetric(metric: Metric) {
  const { id, name, aliases, definition, formula, unit, caution, misuse, evidence } = metric;
  return {
    id,
    href: metricPath(id),
    name,
    aliases,
    subject: metricSubjects.find((subject) => subject.id === metric.subject)?.label ?? null,
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
    /** Whether it has to be told apart from others under the name MTTR. */
    isMttrReading: mttrReadings.includes(id),
  };
}
