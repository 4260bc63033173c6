import { pagePaths } from '@/lib/address/page';
import { casePath, metricPath, practicePath, rowPath, termPath, toolPath } from '@/lib/address/record';
import {
  cases,
  cautions,
  dimensions,
  glossary,
  metrics,
  modelNames,
  models,
  practices,
  stories,
  type Tool,
  tools,
} from '@/lib/dataset';
import { allArticles } from '@/lib/guide/article-index/article-index';
import { oncePerProcess } from '@/lib/shared/once';

/** Who cites which source: articles, cells of the comparison, the entries of the catalogues, and the stories. */

/** One place that cites sources. */
export interface Citing {
  kind: 'article' | 'row' | 'practice' | 'metric' | 'tool' | 'case' | 'story' | 'caution' | 'term';
  label: string;
  /** Null for a caution, which stands only beside results that call for it. */
  href: string | null;
  /** Ids, each once. */
  sources: readonly string[];
}

/** Every place that cites a source, articles first. */
export function placesCiting(source: string): readonly Citing[] {
  return placesBySource().get(source) ?? [];
}

const placesBySource = oncePerProcess(() => {
  const places = new Map<string, Citing[]>();
  for (const place of [...citingArticles(), ...citingRecords()]) {
    for (const id of place.sources) places.set(id, [...(places.get(id) ?? []), place]);
  }
  return places;
});

/** Every place in the dataset that cites sources: rows of the comparison first, one a row and model. */
export function citingRecords(): readonly Citing[] {
  return [
    ...dimensions.flatMap(({ id, label }) =>
      models.map(({ name, cells }): Citing => {
        return { kind: 'row', label: `${label}: ${name}`, href: rowPath(id), sources: cells[id].sources };
      }),
    ),
    ...practices.map(({ id, name, sources }): Citing => {
      return { kind: 'practice', label: name, href: practicePath(id), sources };
    }),
    ...metrics.map(({ id, name, sources }): Citing => ({ kind: 'metric', label: name, href: metricPath(id), sources })),
    ...tools.map((tool): Citing => {
      return { kind: 'tool', label: tool.name, href: toolPath(tool.id), sources: sourcesOfTool(tool) };
    }),
    ...cases.map(({ id, title, sources }): Citing => ({ kind: 'case', label: title, href: casePath(id), sources })),
    ...stories.flatMap(({ id, title, lanes }) =>
      lanes.map(({ model, steps }): Citing => {
        const sources = [...new Set(steps.flatMap((step) => step.sources))];
        return {
          kind: 'story',
          label: `${title}: ${modelNames[model]}`,
          href: `${pagePaths.story}#${id}-${model}`,
          sources,
        };
      }),
    ),
    ...glossary.map(({ id, term, sources }): Citing => ({ kind: 'term', label: term, href: termPath(id), sources })),
    ...cautions.map(({ title, sources }): Citing => ({ kind: 'caution', label: title, href: null, sources })),
  ];
}

/** What the record of a tool cites, and what tells of its life besides; each once. */
export function sourcesOfTool({ sources, life }: Pick<Tool, 'sources' | 'life'>): readonly string[] {
  return [...new Set([...sources, ...life.sources])];
}

/** Every article with the sources that its text cites: models, then pairs, then guides. */
export function citingArticles(): readonly Citing[] {
  return allArticles().map(({ title, href, references }): Citing => {
    return { kind: 'article', label: title, href, sources: references().sources };
  });
}
