import { pagePaths } from '@/lib/address/page';
import { segmentAfter } from '@/lib/address/query';
import { casePath, metricPath, practicePath, rowPath, rowsPath, sourcePath, toolPath } from '@/lib/address/record';
import { cases, dimensions, metrics, models, practices, sources, tools } from '@/lib/dataset';
import { newestCheck } from './newest-check';

/** The pages of single records: the rows of the comparison, and the entries of the catalogues. The glossary's terms have none. */

export interface RecordPage {
  href: string;
  /** ISO day of the newest check of what the page shows. */
  changedOn: string;
}

/** All of them, in the order of the lists that lead to them. */
export const recordPages: readonly RecordPage[] = [
  ...dimensions.map(({ id }) => ({ href: rowPath(id), changedOn: newestCheck(models.map(({ cells }) => cells[id])) })),
  ...practices.map(({ id, checkedOn }) => ({ href: practicePath(id), changedOn: checkedOn })),
  ...tools.map(({ id, checkedOn }) => ({ href: toolPath(id), changedOn: checkedOn })),
  ...metrics.map(({ id, checkedOn }) => ({ href: metricPath(id), changedOn: checkedOn })),
  ...cases.map(({ id, checkedOn }) => ({ href: casePath(id), changedOn: checkedOn })),
  ...sources.map(({ id, checkedOn }) => ({ href: sourcePath(id), changedOn: checkedOn })),
];

/** What their addresses begin with. */
const starts = [rowsPath, pagePaths.practices, pagePaths.tools, pagePaths.metrics, pagePaths.cases, pagePaths.sources];
const addresses: ReadonlySet<string> = new Set(recordPages.map(({ href }) => href));

/** Whether a path, whose percent-encoding is sound, has the form of a record's page and names no record that there is. */
export function isMissingRecord(pathname: string): boolean {
  return starts.some((start) => {
    const id = segmentAfter(start, pathname);
    return id !== undefined && !addresses.has(`${start}/${decodeURIComponent(id)}`);
  });
}
