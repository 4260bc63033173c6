import { pagePaths } from '@/lib/address/page';
import { termPath } from '@/lib/address/record';
import type { Referable } from '@/lib/content/check';
import { glossary, metrics, practices, sources } from '@/lib/dataset';
import { recordPages } from '@/lib/guide/pages/record-pages';
import { linkableTerms } from './glossary-terms';

/** Metrics and lists of practices that an article can show. */
export const showablePieces = {
  metrics: idsOf(metrics),
  /** `sre reliability` for every model and area that have practices. */
  practiceLists: new Set(practices.map(({ model, area }) => `${model} ${area}`)),
};

/** The addresses of all records that an article may refer to, `/metrics/mttr` or `/glossary#toil`; sources are cited besides. */
export const recordAddresses: ReadonlySet<string> = new Set([
  ...recordPages.map(({ href }) => href),
  ...glossary.map(({ id }) => termPath(id)),
]);

/** The ids in a page that a link may point at; a page that is absent has none. Records with a page of their own are linked there. */
const anchors: { readonly [path: string]: ReadonlySet<string> } = { [pagePaths.glossary]: idsOf(glossary) };

/** Everything that an article may refer to. `hrefs` are the addresses of all articles. */
export function referableByArticles(hrefs: readonly string[]): Referable {
  const addresses = [...Object.values(pagePaths), ...recordPages.map(({ href }) => href), ...hrefs];
  return {
    ...showablePieces,
    sources: idsOf(sources),
    terms: linkableTerms,
    pages: new Map(addresses.map((address) => [address, anchors[address] ?? new Set()])),
  };
}

function idsOf(records: readonly { id: string }[]): ReadonlySet<string> {
  return new Set(records.map(({ id }) => id));
}
