import { casePath, metricPath, practicePath, rowPath, sourcePath, toolPath } from '@/lib/address/record';
import { cases, dimensions, metrics, models, practices, sources, tools } from '@/lib/dataset';
import { newestCheck } from './newest-check';

/** The pages of single records: the rows of the comparison, and the entries of the catalogues. The glossary's terms have none. */

export interface RecordPage {
  href: string;
  label: string;
  /** ISO day of the newest check of what the page shows. */
  changedOn: string;
}

/** All of them, in the order of the lists that lead to them. */
export const recordPages: readonly RecordPage[] = [
  ...dimensions.map(({ id, label }) => ({
    href: rowPath(id),
    label,
    changedOn: newestCheck(models.map(({ cells }) => cells[id])),
  })),
  ...practices.map(({ id, name, checkedOn }) => ({ href: practicePath(id), label: name, changedOn: checkedOn })),
  ...tools.map(({ id, name, checkedOn }) => ({ href: toolPath(id), label: name, changedOn: checkedOn })),
  ...metrics.map(({ id, name, checkedOn }) => ({ href: metricPath(id), label: name, changedOn: checkedOn })),
  ...cases.map(({ id, title, checkedOn }) => ({ href: casePath(id), label: title, changedOn: checkedOn })),
  ...sources.map(({ id, title, checkedOn }) => ({ href: sourcePath(id), label: title, changedOn: checkedOn })),
];
