import { pagePaths } from '@/lib/address/page';
import type { Referable } from '@/lib/content/check';
import { dimensionIds, glossary, metrics, practices, sources, tools } from '@/lib/dataset';
import { linkableTerms } from './glossary-terms';

/** Metrics and lists of practices that an article can show. */
export const showablePieces = {
  metrics: idsOf(metrics),
  /** `sre reliability` for every model and area that have practices. */
  practiceLists: new Set(practices.map(({ model, area }) => `${model} ${area}`)),
};

/** The ids in a page that a link may point at; a page that is absent has none. */
const anchors: { readonly [path: string]: ReadonlySet<string> } = {
  [pagePaths.comparison]: new Set(dimensionIds),
  [pagePaths.practices]: idsOf(practices),
  [pagePaths.metrics]: showablePieces.metrics,
  [pagePaths.sources]: idsOf(sources),
  [pagePaths.tools]: idsOf(tools),
  [pagePaths.glossary]: idsOf(glossary),
};

/** Everything that an article may refer to. `hrefs` are the addresses of all articles. */
export function referableByArticles(hrefs: readonly string[]): Referable {
  const addresses = [...Object.values(pagePaths), ...hrefs];
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
